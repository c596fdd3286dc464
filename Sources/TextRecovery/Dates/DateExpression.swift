import Markup

/// A date as a text words it, with what it means as far as that is known.
package struct DateExpression: Sendable, Hashable {
  /// Whether a date stands for itself or is counted from another day.
  package enum Kind: String, Sendable {
    case absolute
    case relative
  }

  /// The `id` of the block, or `title`.
  package var block: String
  /// The UTF-8 byte offsets in the block's text, or in the title.
  package var range: Range<Int>
  /// The words.
  package var surface: String
  /// What they mean; absent when they are relative to a day that is not known.
  package var date: PartialDate?
  /// How exact the words are.
  package var precision: PartialDate.Precision
  /// Whether they stand for themselves.
  package var kind: Kind

  /// Makes a date expression.
  package init(
    block: String, range: Range<Int>, surface: String, date: PartialDate?, precision: PartialDate.Precision,
    kind: Kind
  ) {
    self.block = block
    self.range = range
    self.surface = surface
    self.date = date
    self.precision = precision
    self.kind = kind
  }
}
