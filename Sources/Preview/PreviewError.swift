/// Why a preview could not be started.
package struct PreviewError: Error, Sendable, CustomStringConvertible {
  /// The reason in one sentence without a full stop.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
