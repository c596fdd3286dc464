/// Markup that goes into a page as it is.
///
/// Only the type that the Markdown writer makes conforms; no string becomes HTML by a template's wish.
package protocol TrustedHTML: TemplateValue {
  /// The markup in UTF-8, balanced, for the place of text.
  var trustedHTML: [UInt8] { get }
}

extension TrustedHTML {
  /// `html`.
  package static var templateType: TemplateType { .html }
  /// The markup.
  package var templateValue: Value { .html(trustedHTML) }
}
