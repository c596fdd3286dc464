import FlyingFox
import Foundation

/// Carries requests from FlyingFox to a preview and answers back.
struct FlyingFoxHandler: HTTPHandler {
  /// Answers one request.
  let respond: @Sendable (PreviewRequest) async -> PreviewResponse

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    let headers = request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }
    return Self.encode(
      await respond(
        PreviewRequest(
          method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
          headers: Dictionary(headers) { first, next in first + ", " + next })))
  }

  /// What every answer says: that nothing is kept, guessed or lent to pages of other servers.
  private static let common: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "same-origin"),
  ]

  private static func encode(_ response: PreviewResponse) -> HTTPResponse {
    var headers = HTTPHeaders()
    for field in common + response.headers { headers.setValues([field.value], for: HTTPHeader(field.name)) }
    let status = HTTPStatusCode(response.status, phrase: phrases[response.status] ?? "Status")
    switch response.body {
    case .bytes(let bytes):
      let body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
      return HTTPResponse(statusCode: status, headers: headers, body: body)
    case .none(let length):
      if response.status != 304 { headers[.contentLength] = String(length) }
      return HTTPResponse(statusCode: status, headers: headers)
    case .events(let stream):
      return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(from: stream))
    }
  }

  private static let phrases = [
    200: "OK", 206: "Partial Content", 302: "Found", 304: "Not Modified", 400: "Bad Request", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 414: "URI Too Long", 416: "Range Not Satisfiable",
    421: "Misdirected Request", 431: "Request Header Fields Too Large", 503: "Service Unavailable",
  ]
}
