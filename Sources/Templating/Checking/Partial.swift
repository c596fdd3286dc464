import Diagnostics

/// A partial that was checked alone, ready to be included.
struct Partial: Sendable {
  /// A parameter as an include has to serve it.
  struct Parameter: Sendable {
    var name: String
    var type: TemplateType
    /// The value where an include gives none; a parameter without one must be given.
    var standard: Value?
  }

  var name: String
  var parameters: [Parameter]
  /// What to render; nothing when there are mistakes.
  var program: Program?
  var diagnostics: [Diagnostic]
  /// Whether it names records that are not known yet, itself or in a partial that it includes.
  var isProvisional: Bool
}
