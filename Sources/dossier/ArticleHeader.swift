import Diagnostics

/// The front matter with which a new article begins; keys without a value are there to be filled in.
struct ArticleHeader {
  var title: String?
  var date: String?
  var source: String?
  var publisher: String?
  var authors: [String] = []
  var retrieved: String

  /// The front matter with its delimiters and a blank line behind it.
  var text: String {
    var lines = ["---"]
    if let title { lines.append("title: " + quoted(title)) }
    lines.append("date:" + (date.map { " " + $0 } ?? ""))
    lines.append("source:" + (source.map { " " + quoted($0) } ?? ""))
    lines.append("publisher:" + (publisher.map { " " + quoted($0) } ?? ""))
    if !authors.isEmpty { lines.append("authors: [" + authors.map(quoted).joined(separator: ", ") + "]") }
    lines.append("retrieved: " + retrieved)
    return (lines + ["---", "", ""]).joined(separator: "\n")
  }

  /// A text in double quotes, whose escapes YAML shares with JSON.
  private func quoted(_ text: String) -> String { JSON.string(text).text }
}
