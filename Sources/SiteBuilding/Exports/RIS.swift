import Dossiers
import Markup

/// The articles of a dossier in the RIS format, which reference managers read.
enum RIS {
  /// One record an article, lines end in CR LF.
  static func bytes(_ articles: [PublishedArticle], context: SiteContext) -> [UInt8] {
    Array(articles.map { record($0, context: context) }.joined(separator: "\r\n").utf8)
  }

  private static func record(_ published: PublishedArticle, context: SiteContext) -> String {
    let article = published.article
    let frontMatter = article.frontMatter
    var lines: [(String, String)] = [
      ("TY", published.publisher == nil ? "ELEC" : "NEWS"), ("TI", article.title),
    ]
    lines += published.authors.map { ("AU", $0) }
    if let publisher = published.publisher { lines += [("T2", publisher), ("PB", publisher)] }
    if let date = article.date { lines += [("PY", String(date.year)), ("DA", slashed(date))] }
    lines.append(("UR", frontMatter.source ?? context.address(of: published.route)))
    if let retrieved = frontMatter.retrieved { lines.append(("Y2", slashed(retrieved))) }
    lines.append(("LA", article.language))
    lines += frontMatter.tags.map { ("KW", $0) }
    if let summary = frontMatter.summary { lines.append(("AB", summary)) }
    lines += [("ID", published.id), ("ER", "")]
    return lines.map { tag, value in "\(tag)  - \(oneLine(value))\r\n" }.joined()
  }

  /// `YYYY/MM/DD`, as far as the date goes.
  private static func slashed(_ date: PartialDate) -> String {
    date.description.split(separator: "-").joined(separator: "/")
  }

  private static func oneLine(_ text: String) -> String {
    // All characters that end a line begin with one of these bytes.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { endsLine($0) ? " " : $0 }))
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
