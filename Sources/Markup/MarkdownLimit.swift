/// The most that a Markdown text may have of one thing.
///
/// The limits lie far above anything that people write: a book of five hundred pages has a million bytes, twenty thousand
/// lines and fifty thousand signs that Markdown looks at.
struct MarkdownLimit {
  /// The most that there may be.
  let most: Int
  /// What there is too much of, as it is counted: `cell borders in a line`.
  let counted: String
  /// What has the limit: `a table row`.
  let holder: String
  /// What to do about it.
  let help: String

  static let bytes = MarkdownLimit(
    most: 2_000_000, counted: "bytes", holder: "a file", help: "Split it into several articles.")
  static let lines = MarkdownLimit(
    most: 100_000, counted: "lines", holder: "a file", help: "Split it into several articles.")
  static let nesting = MarkdownLimit(
    most: 64, counted: "quotes and lists within each other", holder: "a line", help: "Take the markers out.")
  static let lineBytes = MarkdownLimit(
    most: 200_000, counted: "bytes in a line", holder: "a line", help: "Break it into paragraphs.")
  static let pipes = MarkdownLimit(
    most: 400, counted: "cell borders in a line", holder: "a table row",
    help: "Put the text into a code block if it is no table.")
  /// cmark-gfm tries a table at each, with all of the paragraph before it (CVE-2022-39209 and its like).
  static let delimiterRows = MarkdownLimit(
    most: 20, counted: "rows of dashes and cell borders in a paragraph", holder: "a paragraph",
    help: "Put a blank line between tables, or the text into a code block if it is none.")
  /// Rows that are shorter than the header are filled up, so that a few bytes can stand for many cells (CVE-2023-22483).
  static let cells = MarkdownLimit(
    most: 200_000, counted: "cells of tables", holder: "a file", help: "Split it into several articles.")
  static let openers = MarkdownLimit(
    most: 8_000, counted: "brackets and markers in a paragraph", holder: "a paragraph",
    help: "Put the text into a code block if it is no Markdown.")
  /// Each is a node of cmark's tree at least, whether it means something or not.
  static let signs = MarkdownLimit(
    most: 150_000, counted: "brackets, markers and other signs of Markdown", holder: "a file",
    help: "Put the text into a file `.txt` if it is no Markdown.")
  /// For each, cmark-gfm looks to both sides, and copies what it finds.
  static let mailboxes = MarkdownLimit(
    most: 10_000, counted: "signs `@`", holder: "a file", help: "Put the text into a file `.txt` if it is no Markdown.")
  /// Up to 0.29.0.gfm.6 each use of a reference copies its address, however long that is.
  static let expansion = MarkdownLimit(
    most: 10_000_000, counted: "bytes of addresses, when each bracket stands for the longest reference", holder: "a file",
    help: "Write the long address out where it is used.")
}
