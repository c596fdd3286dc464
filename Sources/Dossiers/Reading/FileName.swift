import Markup

/// What the name of an article's file says about it.
struct FileName {
  /// The date at its start, `YYYY-MM-DD-`.
  let date: PartialDate?
  /// The part of an address that it gives: without folder, ending and date.
  let slug: String
  /// A title to fall back on: the name without date and ending, its hyphens as spaces.
  let title: String
  /// Whether the file holds raw text rather than Markdown.
  let isRawText: Bool

  /// Takes a path apart.
  init(_ path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""
    let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    isRawText = name.lowercased().hasSuffix(".txt")
    let hasDate = stem.utf8.dropFirst(10).first == UInt8(ascii: "-") || stem.utf8.count == 10
    date = hasDate ? PartialDate(iso: stem.prefix(10)) : nil
    let rest = date == nil ? stem : stem.dropFirst(11)
    slug = Slug.make(rest.isEmpty ? stem : rest)
    let words = (rest.isEmpty ? stem : rest).split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    title = words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Whether a file of that name is an article or a page, rather than an asset.
  static func isText(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown") || name.hasSuffix(".txt")
  }
}
