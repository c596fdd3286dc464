/// Reads the head of a request: its first line and header fields (RFC 9112, sections 2 to 5).
enum RequestHead {
  /// The request, or the answer to what is none.
  static func parse(_ bytes: some Collection<UInt8>) -> Result<PreviewRequest, Refusal> {
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy(isTokenCharacter),
      words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0"
    else { return .failure(Refusal(400, "This is no HTTP request.")) }
    guard !words[1].utf8.contains(where: isControl) else { return .failure(Refusal(400, controls)) }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
        line[..<colon].utf8.allSatisfy(isTokenCharacter)
      else { return .failure(Refusal(400, "A header field is not well formed.")) }
      guard !line.utf8.contains(where: { isControl($0) && $0 != UInt8(ascii: "\t") })
      else { return .failure(Refusal(400, controls)) }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmingSpaces
      if name == "host", headers[name] != nil { return .failure(Refusal(400, "The request names two hosts.")) }
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return .success(
      PreviewRequest(
        method: String(words[0]), path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
        headers: headers, keepsAlive: words[2] == "HTTP/1.1" && keepsAlive(headers)))
  }

  /// Why bytes are no request that is answered.
  struct Refusal: Error {
    var response: PreviewResponse

    init(_ status: Int, _ sentence: String) {
      response = .text(status, sentence)
    }
  }

  /// A body is never read, since nothing that is answered has one: behind it the connection ends.
  private static func keepsAlive(_ headers: [String: String]) -> Bool {
    let hasBody = headers["transfer-encoding"] != nil || headers["content-length"].map { $0 != "0" } ?? false
    return !hasBody && !(headers["connection"] ?? "").lowercased().contains("close")
  }

  /// What an answer that repeats the address or a field would carry into lines of its own.
  private static let controls = "The request has control characters, such as line ends, within a line."

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
  }
}

extension Substring {
  /// The text without spaces and tabs around it.
  fileprivate var trimmingSpaces: String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
    let start = drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...last])
  }
}

extension String {
  /// The parts between occurrences of a separator; two bytes that are one `Character` in Swift are two here.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
