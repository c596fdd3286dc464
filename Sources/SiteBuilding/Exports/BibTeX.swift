import Dossiers
import Markup
import Publishing

/// The articles of a dossier as BibTeX, for LaTeX and for reference managers.
enum BibTeX {
  /// One `@misc` entry an article; the key is dossier and slug.
  static func bytes(_ articles: [PublishedArticle], context: SiteContext) -> [UInt8] {
    Array(articles.map { entry($0, context: context) }.joined(separator: "\n").utf8)
  }

  private static func entry(_ published: PublishedArticle, context: SiteContext) -> String {
    let article = published.article
    let frontMatter = article.frontMatter
    var fields: [(String, String?)] = [
      ("author", published.authors.isEmpty ? nil : published.authors.map(name).joined(separator: " and ")),
      // A second pair of braces keeps the capitals.
      ("title", "{" + escaped(article.title) + "}"),
      ("howpublished", published.publisher.map(escaped)),
      ("date", article.date?.description),
      ("year", article.date.map { String($0.year) }),
      ("month", article.date?.month.map(String.init)),
      ("day", article.date?.day.map(String.init)),
    ]
    fields += [
      ("url", address(frontMatter.source ?? context.address(of: published.route))),
      ("urldate", frontMatter.retrieved?.description),
      ("langid", escaped(article.language)),
      ("keywords", frontMatter.tags.isEmpty ? nil : escaped(frontMatter.tags.joined(separator: ", "))),
      ("abstract", frontMatter.summary.map(escaped)),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)},\n" } }
    return "@misc{\(key(published)),\n\(lines.joined())}\n"
  }

  /// BibTeX takes keys of ASCII only; a slug in another script is named by its hash.
  private static func key(_ article: PublishedArticle) -> String {
    let name = article.dossier + ":" + article.article.slug
    return name.utf8.allSatisfy { $0 < 0x80 }
      ? name : "article-" + SHA256.hexadecimal(Array(name.utf8)).prefix(12)
  }

  /// A name in which BibTeX would see several, or a surname where none is, is kept together.
  private static func name(_ author: String) -> String {
    author.contains(",") || author.contains(" and ") ? "{" + escaped(author) + "}" : escaped(author)
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): result += "\\textbackslash{}".utf8
      // BibTeX counts braces also behind a backslash, so that one in a text would end the field.
      case UInt8(ascii: "{"): result += "{\\textbraceleft}".utf8
      case UInt8(ascii: "}"): result += "{\\textbraceright}".utf8
      case UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "_"):
        result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "^"): result += "\\textasciicircum{}".utf8
      case UInt8(ascii: "~"): result += "\\textasciitilde{}".utf8
      case 0...0x1F, 0x7F: result.append(UInt8(ascii: " "))
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// An address stands as it is, apart from what would end the field.
  private static func address(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x7B || $0 == 0x7D }) else { return text }
    return text.replacing("\\", with: "%5C").replacing("{", with: "%7B").replacing("}", with: "%7D")
  }
}
