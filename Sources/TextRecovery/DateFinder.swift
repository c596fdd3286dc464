import Markup

/// Finds dates in a document's text.
package enum DateFinder {
  /// All dates in reading order; relative ones have a date only when it is known from when they count.
  package static func dates(in document: Document, publishedOn: PartialDate?) -> [DateExpression] { [] }
}
