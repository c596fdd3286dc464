/// What a preview answers.
struct PreviewResponse: Sendable {
  /// What follows the header.
  enum Body: Sendable {
    case bytes([UInt8])
    /// Nothing, where a body of this length would be.
    case none(length: Int)
    /// Encoded server-sent events, as they come.
    case events(AsyncStream<[UInt8]>)
  }

  /// The status code (RFC 9110, section 15).
  var status: Int
  /// The header fields of this answer; those of all answers are added when it is sent.
  var headers: [(name: String, value: String)]
  var body: Body

  /// An answer in one sentence of plain text.
  static func text(_ status: Int, _ sentence: String, headers: [(name: String, value: String)] = []) -> PreviewResponse {
    PreviewResponse(
      status: status, headers: [("Content-Type", "text/plain; charset=utf-8")] + headers,
      body: .bytes(Array((sentence + "\n").utf8)))
  }

  /// Whether the body ends only with the connection.
  var isEndless: Bool {
    if case .events = body { true } else { false }
  }

  /// The status line and header fields (RFC 9112), with those that every answer has: nothing is to be kept, guessed
  /// or lent to pages of other servers.
  func head(keepsAlive: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) \(Self.phrases[status] ?? "Status")"]
    lines += headers.map { "\($0.name): \($0.value)" }
    lines += Self.common
    if let length, status != 304 { lines.append("Content-Length: \(length)") }
    if !keepsAlive || isEndless { lines.append("Connection: close") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .none(let length): length
    case .events: nil
    }
  }

  private static let common = [
    "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
    "Referrer-Policy: same-origin",
  ]

  private static let phrases = [
    200: "OK", 206: "Partial Content", 302: "Found", 304: "Not Modified", 400: "Bad Request", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 414: "URI Too Long", 416: "Range Not Satisfiable",
    421: "Misdirected Request", 431: "Request Header Fields Too Large", 503: "Service Unavailable",
  ]
}
