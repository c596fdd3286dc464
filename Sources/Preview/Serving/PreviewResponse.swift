/// What a preview answers.
struct PreviewResponse: Sendable {
  /// What follows the header.
  enum Body: Sendable {
    case bytes([UInt8])
    /// Nothing, where a body of this length would be.
    case none(length: Int)
    case events(EventStream)
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

  /// The value of a header field.
  subscript(header: String) -> String? { headers.first { $0.name == header }?.value }
}
