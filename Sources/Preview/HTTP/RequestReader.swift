import FlyingSocks

/// Reads the requests of one connection, one behind the other.
///
/// FlyingFox has a reader of its own, but for each byte of a line that takes the time of all bytes before it, and it
/// knows no limits: one long header field would keep the processor busy for good. So only its sockets are used.
struct RequestReader {
  private let socket: AsyncSocket
  private var pending: [UInt8] = []

  /// The bytes that the head of a request may have.
  private static let limit = 32_768
  /// How long a browser may take to send something.
  private static let patience = Duration.seconds(20)

  init(_ socket: AsyncSocket) {
    self.socket = socket
  }

  /// The next request; nothing when the browser has closed the connection.
  mutating func next() async throws -> Result<PreviewRequest, RequestHead.Refusal>? {
    var searched = 0
    while true {
      if let end = pending[searched...].firstRange(of: Array("\r\n\r\n".utf8)) {
        let head = pending[..<end.lowerBound]
        defer { pending.removeSubrange(..<end.upperBound) }
        return RequestHead.parse(head)
      }
      if pending.count > Self.limit { return .failure(RequestHead.Refusal(431, "The header is too large.")) }
      searched = max(0, pending.count - 3)
      do {
        pending += try await Deadline.within(Self.patience) { [socket] in try await socket.read(atMost: 4_096) }
      } catch SocketError.disconnected {
        return nil
      }
    }
  }
}
