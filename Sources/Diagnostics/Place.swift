/// Where in a file something stands, with the line itself so that it can be shown without the file.
package struct Place: Sendable, Hashable {
  /// The path as it is shown to people.
  package var path: String
  /// The 1-based line; absent when the whole file is meant.
  package var line: Int?
  /// The 1-based column in Unicode scalars.
  package var column: Int?
  /// The number of scalars to underline, at least one.
  package var length: Int
  /// The text of the line.
  package var excerpt: String?

  /// Makes a place in a line, or of a whole file when no line is given.
  package init(path: String, line: Int? = nil, column: Int? = nil, length: Int = 1, excerpt: String? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}
