import Diagnostics

/// What a preview tells whoever started it.
package enum PreviewEvent: Sendable {
  /// The site can be seen at an address.
  case listening(address: String)
  /// Something worth knowing.
  case notice(String)
  /// What was found wrong, in place of what was found before.
  case diagnostics([Diagnostic])
  /// Every page of the site that is shown has been made and checked.
  case checked
}
