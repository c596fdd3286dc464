import Publishing

/// A page that is open in a browser, and the version of it that is shown there.
struct Viewer: Sendable {
  /// The path on the site; there may be nothing at it.
  let path: String
  private var seen: [UInt8]?
  private let channel: AsyncStream<[UInt8]>.Continuation

  /// Notes that a browser shows some bytes at a path, or that there is nothing.
  init(path: String, shows bytes: [UInt8]?, channel: AsyncStream<[UInt8]>.Continuation) {
    self.path = path
    self.channel = channel
    seen = bytes
  }

  /// The name of a version of a page; that of no page is empty.
  static func tag(of bytes: [UInt8]?) -> String {
    bytes.map { String(SHA256.hexadecimal($0).prefix(16)) } ?? ""
  }

  /// Tells the browser something.
  func send(_ message: Message) {
    channel.yield(message.bytes)
  }

  /// Keeps the connection from being taken for dead, and finds out whether it is.
  func ping() {
    channel.yield(Array(":\n\n".utf8))
  }

  /// Ends the connection.
  func finish() {
    channel.finish()
  }

  /// What the browser has to do to show a new site; it is taken to have done it.
  mutating func update(to site: PreviewSite, styles: [StyleChange]) -> Message? {
    let old = seen
    seen = site.file(path)?.bytes
    if old == seen { return nil }
    guard let old, let seen, let change = styles.first(where: { $0.applied(to: old) == seen }) else { return .reload }
    return .style(from: change.from, to: change.to, tag: Self.tag(of: seen))
  }
}
