import Dossiers
import Markup
import Templating

/// A sentence that names an actor or a date, cut in three so that the name can be marked.
struct PassageView: Sendable {
  /// The sentence up to the name or date.
  var before: String
  /// The name or date as it stands there.
  var surface: String
  /// The rest of the sentence.
  var after: String
  /// The paragraph on the article's page.
  var url: TemplateURL
  /// The number of the paragraph.
  var number: String
  /// Where the sentence stands, by which two mentions in one are told.
  var place: Place

  /// The beginning of a sentence.
  struct Place: Hashable, Sendable {
    var block: String
    var offset: Int
  }

  /// The sentence of a block in which a range lies; of a table, the row.
  init(_ block: Block, range: Range<Int>, url: TemplateURL) {
    let bytes = Array(block.text.utf8)
    var passage = Sentences.around(range, in: bytes)
    if case .table(let table) = block.content { passage = Self.row(of: table, around: range) ?? passage }
    func text(_ range: Range<Int>) -> String {
      let text = String(decoding: bytes[range], as: UTF8.self)
      return bytes[range].contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " · ") : text
    }
    before = text(min(passage.lowerBound, range.lowerBound)..<range.lowerBound)
    surface = text(range)
    after = text(range.upperBound..<max(passage.upperBound, range.upperBound))
    number = String(block.id.dropFirst())
    place = Place(block: block.id, offset: passage.lowerBound)
    self.url = url
  }

  /// The bytes of a table's text, whose cells are joined by line feeds, that are one row.
  private static func row(of table: Table, around range: Range<Int>) -> Range<Int>? {
    var start = 0
    for row in [table.header] + table.rows {
      let end = start + row.reduce(0) { $0 + $1.text.utf8.count + 1 } - 1
      if range.lowerBound >= start, range.upperBound <= end { return start..<end }
      start = end + 1
    }
    return nil
  }
}

extension PassageView: TemplateRecord {
  /// The fields of a passage.
  static let record = RecordDeclaration<Self>(
    "Passage", "A sentence that names an actor or a date, cut in three so that the name can be marked.",
    [
      Field("before", "The sentence up to the name or date.") { $0.before },
      Field("surface", "The name or date as it stands there.") { $0.surface },
      Field("after", "The rest of the sentence.") { $0.after },
      Field("url", "The paragraph on the article's page.") { $0.url },
      Field("number", "The number of the paragraph.") { $0.number },
    ])
}
