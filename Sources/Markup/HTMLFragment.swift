/// HTML that may be put into a page as it is.
///
/// Only this module's writer makes one, always from a document, never from a string that came from
/// elsewhere; that is what lets templates trust it.
package struct HTMLFragment: Sendable, Hashable {
  /// The HTML in UTF-8.
  package let bytes: [UInt8]

  /// Takes what the writer of this module has escaped.
  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts fragments one behind the other.
  package static func joined(_ fragments: some Sequence<HTMLFragment>) -> HTMLFragment {
    HTMLFragment(trusted: fragments.flatMap(\.bytes))
  }

  /// The HTML as a string.
  package var html: String { String(decoding: bytes, as: UTF8.self) }
}
