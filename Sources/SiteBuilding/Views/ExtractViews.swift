import Markup
import Templating

/// A table of an article, shown outside it.
struct TableView: Sendable {
  /// What the table is about: the sentence that announces it, or the heading above it.
  var caption: String?
  /// The table.
  var html: HTMLFragment
  /// How its columns are known, where that has to be said.
  var note: String?
  /// The table as CSV; absent where its columns cannot be told apart.
  var csv: TemplateURL?
  /// Where it comes from, linked to the table itself.
  var article: ArticleLink
}

extension TableView: TemplateRecord {
  /// The fields of a table.
  static let record = RecordDeclaration<Self>(
    "Table", "A table of an article, shown outside it.",
    [
      Field("caption", "The sentence that announces it, or the heading above it.") { $0.caption },
      Field("html", "The table.") { $0.html },
      Field("note", "How its columns are known, where that has to be said.") { $0.note },
      Field("csv", "The table as CSV; absent where its columns cannot be told apart.") { $0.csv },
      Field("article", "Where it comes from, linked to the table itself.") { $0.article },
    ])
}

/// A list of an article, shown outside it.
struct KeyListView: Sendable {
  /// What the list is about: the sentence that announces it, or the heading above it.
  var caption: String?
  /// The list.
  var html: HTMLFragment
  /// The number of its items.
  var count: Int
  /// Where it comes from, linked to the list itself.
  var article: ArticleLink
}

extension KeyListView: TemplateRecord {
  /// The fields of a key list.
  static let record = RecordDeclaration<Self>(
    "KeyList", "A list of an article, shown outside it.",
    [
      Field("caption", "The sentence that announces it, or the heading above it.") { $0.caption },
      Field("html", "The list.") { $0.html },
      Field("count", "The number of its items.") { $0.count },
      Field("article", "Where it comes from, linked to the list itself.") { $0.article },
    ])
}
