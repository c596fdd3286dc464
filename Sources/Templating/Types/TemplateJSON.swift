/// JSON for a script element, from an encoder of another module.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so that no text in it can end the script element.
package struct TemplateJSON: Hashable, Sendable, TemplateValue {
  private let bytes: [UInt8]

  /// Takes one JSON value in UTF-8.
  package init(_ json: [UInt8]) {
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    JSONEscape.append(json, to: &safe)
    bytes = safe
  }

  /// `json`.
  package static var templateType: TemplateType { .json }
  /// The escaped bytes.
  package var templateValue: Value { .json(bytes) }
}
