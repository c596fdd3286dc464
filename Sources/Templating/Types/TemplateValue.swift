/// What a template can read.
///
/// Strings, numbers, booleans, optionals and lists are such values; so is every ``TemplateRecord``. Other
/// modules make their dates, addresses and trusted markup readable by conforming them:
///
/// ```swift
/// extension PartialDate: TemplateValue {
///   package static var templateType: TemplateType { .date }
///   package var templateValue: Value { .date(TemplateDate(year: year, month: month, day: day)) }
/// }
/// ```
package protocol TemplateValue: Sendable {
  /// The type that the checker knows the value by.
  static var templateType: TemplateType { get }
  /// The value as a renderer reads it.
  var templateValue: Value { consuming get }
  /// A list of such values; there is no need to write one.
  static func templateList(_ elements: [Self]) -> any ListStorage
}

extension TemplateValue {
  /// A list that converts its elements as they are read.
  package static func templateList(_ elements: [Self]) -> any ListStorage { ScalarList(elements) }
}

extension String: TemplateValue {
  /// `string`.
  package static var templateType: TemplateType { .string }
  /// The string itself.
  package var templateValue: Value { consuming get { .string(self) } }
}

extension Int: TemplateValue {
  /// `integer`.
  package static var templateType: TemplateType { .integer }
  /// The number itself.
  package var templateValue: Value { consuming get { .integer(self) } }
}

extension Double: TemplateValue {
  /// `decimal`.
  package static var templateType: TemplateType { .decimal }
  /// The number itself.
  package var templateValue: Value { consuming get { .decimal(self) } }
}

extension Bool: TemplateValue {
  /// `boolean`.
  package static var templateType: TemplateType { .boolean }
  /// The truth itself.
  package var templateValue: Value { consuming get { .boolean(self) } }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
  /// `T?`; an optional of an optional is one optional.
  package static var templateType: TemplateType { Wrapped.templateType.madeOptional }
  /// The wrapped value, or nothing.
  package var templateValue: Value {
    consuming get {
      switch consume self {
      case .some(let wrapped): wrapped.templateValue
      case .none: Value.none
      }
    }
  }
}

extension Array: TemplateValue where Element: TemplateValue {
  /// `list[T]`.
  package static var templateType: TemplateType { .list(Element.templateType) }
  /// The elements, converted when they are read.
  package var templateValue: Value { consuming get { .list(Element.templateList(self)) } }
}
