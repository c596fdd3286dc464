/// The copy of a page that a preview gives to a browser: the published bytes, one script, and leave for that
/// script in the page's own policy.
struct PreviewPage {
  /// The copy.
  let bytes: [UInt8]

  /// Makes the copy of a page.
  ///
  /// The tag names the version of the page. A page that stands in for one that is missing is shown under any
  /// path, so its relative links need a base.
  init(_ page: [UInt8], tag: String, isStandIn: Bool = false) {
    var copy = Self.relaxingPolicies(in: page, isStandIn: isStandIn)
    let script = "<script src=\"\(Reserved.script)\" data-tag=\"\(tag)\" defer></script>\n"
    Self.insert(script, before: "</head>", in: &copy)
    if isStandIn { Self.insert("<base href=\"/\">\n", before: "<meta ", in: &copy) }
    bytes = copy
  }

  private static func insert(_ text: String, before mark: String, in page: inout [UInt8]) {
    let index = page.firstRange(of: Array(mark.utf8))?.lowerBound ?? page.endIndex
    page.insert(contentsOf: text.utf8, at: index)
  }

  /// The page with what the script needs in each policy that stands in it: to be loaded, and to hear of changes.
  private static func relaxingPolicies(in page: [UInt8], isStandIn: Bool) -> [UInt8] {
    var result = page
    var start = result.startIndex
    while let content = nextPolicy(in: result, from: start) {
      var policy = ContentSecurityPolicy(String(decoding: result[content], as: UTF8.self))
      policy.allow("'self'", "script-src")
      policy.allow("'self'", "connect-src")
      if isStandIn { policy.allow("'self'", "base-uri", fallsBack: false) }
      let text = Array(policy.text.utf8)
      result.replaceSubrange(content, with: text)
      start = content.lowerBound + text.count
    }
    return result
  }

  /// The value of the next `<meta http-equiv="Content-Security-Policy" content="…">`; texts have no `<` of their own.
  private static func nextPolicy(in page: [UInt8], from start: Int) -> Range<Int>? {
    guard let mark = page[start...].firstRange(of: Array("<meta http-equiv=\"Content-Security-Policy\"".utf8)),
      let end = page[mark.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let content = page[mark.upperBound..<end].firstRange(of: Array("content=\"".utf8)),
      let quote = page[content.upperBound..<end].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return content.upperBound..<quote
  }
}
