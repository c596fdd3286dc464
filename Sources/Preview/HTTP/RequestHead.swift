/// Reads the head of a request: its first line and header fields (RFC 9112, sections 2 to 5).
///
/// All is cut as bytes: to a string, a blank with an accent behind it is no blank.
enum RequestHead {
  /// The request, or the answer to what is none.
  static func parse(_ bytes: some Collection<UInt8>) -> Result<PreviewRequest, Refusal> {
    let lines = lines(of: Array(bytes))
    let words = lines[0].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(isTokenCharacter),
      words[2].elementsEqual("HTTP/1.1".utf8) || words[2].elementsEqual("HTTP/1.0".utf8)
    else { return .failure(Refusal(400, "This is no HTTP request.")) }
    guard !words[1].contains(where: isControl) else { return .failure(Refusal(400, controls)) }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(isTokenCharacter)
      else { return .failure(Refusal(400, "A header field is not well formed.")) }
      guard !line.contains(where: { isControl($0) && $0 != UInt8(ascii: "\t") })
      else { return .failure(Refusal(400, controls)) }
      let name = text(line[..<colon]).lowercased()
      let value = text(line[(colon + 1)...].trimmingSpaces)
      if name == "host", headers[name] != nil { return .failure(Refusal(400, "The request names two hosts.")) }
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
    let target = words[1].split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    return .success(
      PreviewRequest(
        method: text(words[0]), path: text(target[0]), query: target.count > 1 ? text(target[1]) : "",
        headers: headers, keepsAlive: words[2].last == UInt8(ascii: "1") && keepsAlive(headers)))
  }

  /// The lines between ends of line, one at least.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices.dropLast() where bytes[index] == 0x0D && bytes[index + 1] == 0x0A {
      lines.append(bytes[start..<index])
      start = index + 2
    }
    return lines + [bytes[start...]]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

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

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs around them.
  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let start = drop(while: isSpace)
    return start.prefix(through: start.lastIndex { !isSpace($0) } ?? start.startIndex - 1)
  }
}
