import Publishing

/// The answer to a request for bytes that are there: whole, in part, or not at all since the browser has them.
struct FileResponse {
  let bytes: [UInt8]
  let type: String
  var status = 200

  /// The entity tag of the bytes (RFC 9110, section 8.8.3).
  var tag: String { "\"" + SHA256.hexadecimal(bytes).prefix(20) + "\"" }

  /// The answer to a GET or HEAD request.
  func response(to request: PreviewRequest) -> PreviewResponse {
    let tag = self.tag
    var headers = [("Content-Type", type), ("ETag", tag)]
    guard status == 200 else { return answer(status, headers, bytes, to: request) }
    headers.append(("Accept-Ranges", "bytes"))
    if let known = request["if-none-match"], Self.matches(known, tag) {
      return PreviewResponse(status: 304, headers: [("ETag", tag)], body: .none(length: 0))
    }
    switch range(request, tag: tag) {
    case .whole: return answer(200, headers, bytes, to: request)
    case .unsatisfiable:
      return .text(416, "The file has \(bytes.count) bytes.", headers: [("Content-Range", "bytes */\(bytes.count)")])
    case .part(let range):
      headers.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"))
      return answer(206, headers, Array(bytes[range]), to: request)
    }
  }

  private func answer(
    _ status: Int, _ headers: [(String, String)], _ bytes: [UInt8], to request: PreviewRequest
  ) -> PreviewResponse {
    PreviewResponse(
      status: status, headers: headers, body: request.method == "HEAD" ? .none(length: bytes.count) : .bytes(bytes))
  }

  /// A part is only for GET, and only of the version that the browser has the rest of.
  private func range(_ request: PreviewRequest, tag: String) -> ByteRange {
    if request.method != "GET" { return .whole }
    if let condition = request["if-range"], condition != tag { return .whole }
    return ByteRange(request["range"], length: bytes.count)
  }

  private static func matches(_ field: String, _ tag: String) -> Bool {
    field.split(separator: ",").contains { part in
      let known = part.drop { $0 == " " }.prefix { $0 != " " }
      return known == "*" || known == tag || known.dropFirst(2) == tag && known.hasPrefix("W/")
    }
  }
}
