/// How a preview is shown.
package struct PreviewOptions: Sendable {
  /// The address to listen on.
  package var address: String
  /// The wished port; the next free one is taken when it is in use, any for 0.
  package var port: UInt16
  /// Whether folders are looked at again and again, for file systems that do not tell of changes.
  package var polls: Bool
  /// Whether open pages go to the page that is made of a file which was changed.
  package var navigates: Bool

  /// Makes options.
  package init(address: String = "127.0.0.1", port: UInt16 = 8000, polls: Bool = false, navigates: Bool = false) {
    self.address = address
    self.port = port
    self.polls = polls
    self.navigates = navigates
  }
}
