/// Goes through a page tag by tag and names what hostile text would have made of it.
///
/// It is a reader of its own, apart from the program's, so that one checks the other.
struct PageAudit {
  private(set) var findings: [String] = []

  init(_ html: [UInt8]) {
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let tag = Self.tag(rest[start...])
      rest = html[tag.endIndex...]
      judge(String(decoding: tag, as: UTF8.self))
      // A script's text is its own until it ends.
      if tag.starts(with: "<script".utf8), let end = rest.firstRange(of: Array("</script>".utf8)) { rest = rest[end.lowerBound...] }
    }
  }

  /// A tag up to the `>` that stands in no quotation marks.
  private static func tag(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var quote: UInt8?
    for index in bytes.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return bytes[bytes.startIndex...index]
      }
    }
    return bytes
  }

  private mutating func judge(_ tag: String) {
    let name = tag.dropFirst().prefix { !" \n/>".contains($0) }.lowercased()
    if ["iframe", "object", "embed", "base", "frame", "applet"].contains(name) { findings.append(tag) }
    if name == "script", !tag.contains("type=\"application/ld+json\""), !Self.isOwnScript(tag) { findings.append(tag) }
    if name == "meta", tag.contains("evil.example") { findings.append(tag) }
    for (attribute, value) in Self.attributes(tag) {
      if attribute.hasPrefix("on") || attribute == "srcdoc" || attribute == "style" { findings.append(tag) }
      if ["href", "src", "action", "formaction", "data", "poster"].contains(attribute), !Self.isHarmless(value) {
        findings.append(tag)
      }
      if attribute == "src", value.contains("//"), !value.hasPrefix("https://images.example/") { findings.append(tag) }
    }
  }

  private static func isOwnScript(_ tag: String) -> Bool {
    attributes(tag).contains { $0.name == "src" && !$0.value.contains(":") && !$0.value.hasPrefix("//") }
  }

  private static func isHarmless(_ address: String) -> Bool {
    if address.hasPrefix("//") || address.hasPrefix("\\") || address.hasPrefix("/\\") { return false }
    let path = address.prefix { !"/?#".contains($0) }
    guard let colon = path.firstIndex(of: ":") else { return !path.contains("&") }
    return ["http", "https", "mailto"].contains(path[..<colon].lowercased())
  }

  private static func attributes(_ tag: String) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    var rest = tag.drop { !" \n".contains($0) }
    while true {
      rest = rest.drop { " \n/".contains($0) }
      let name = rest.prefix { !"= \n>".contains($0) }
      if name.isEmpty { return found }
      rest = rest[name.endIndex...]
      guard rest.first == "=" else {
        found.append((name.lowercased(), ""))
        continue
      }
      rest = rest.dropFirst()
      guard let quote = rest.first, quote == "\"" || quote == "'" else {
        found.append((name.lowercased(), "unquoted:"))
        return found
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      found.append((name.lowercased(), String(value)))
      rest = rest[value.endIndex...].dropFirst()
    }
  }
}
