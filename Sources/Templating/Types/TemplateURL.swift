/// An address that a template may put into a link: relative, or absolute with a scheme that is checked when
/// it is written.
package struct TemplateURL: Hashable, Sendable, TemplateValue {
  /// The address as it was given.
  package let string: String

  /// Makes an address; nothing is checked before it is written.
  package init(_ string: String) { self.string = string }

  /// `url`.
  package static var templateType: TemplateType { .url }
  /// The address itself.
  package var templateValue: Value { consuming get { .url(string) } }
}
