/// Looks for whatever in a drawing (SVG) would run, or would ask another host for something.
///
/// A page shows a drawing as an image, where nothing runs; but somebody who opens the file itself opens a document of
/// the site (SVG 2, section 2.2, "secure static mode" against "dynamic interactive mode"). It is judged token by token,
/// with references decoded, and whatever is not plainly harmless is a finding.
struct DrawingCheck {
  /// What was found, and where.
  struct Finding {
    /// What it is, such as `a script`.
    var what: String
    /// The bytes of the tag or instruction.
    var range: Range<Int>
  }

  /// The first finding; nothing when the drawing is harmless.
  private(set) var finding: Finding?

  /// The text of the style sheet that is being read, and where its tag stands.
  private var sheet: (text: [UInt8], range: Range<Int>)?

  /// Reads a drawing.
  init(_ bytes: [UInt8]) {
    if let offset = bytes.firstIndex(of: 0) ?? SourceText.firstInvalidOffset(bytes) {
      finding = Finding(what: "bytes that are not UTF-8", range: offset..<offset + 1)
      return
    }
    var reader = XMLReader(bytes)
    do throws(XMLReader.Fault) {
      while finding == nil, let token = try reader.next() { judge(token, at: reader.range) }
      endSheet()
    } catch {
      report(error.what, reader.range)
    }
  }

  private mutating func judge(_ token: XMLReader.Token, at range: Range<Int>) {
    switch token {
    case .text(let text): sheet?.text += text
    case .end: endSheet()
    case .start(let tag):
      if sheet != nil { return report("a style sheet with elements in it", range) }
      if let what = Self.harm(of: tag) { return report(what, range) }
      if Self.localName(tag.name) == "style", !tag.isEmpty { sheet = ([], range) }
    }
  }

  /// Judges a style sheet as a whole: a browser joins what comments and character data divide.
  private mutating func endSheet() {
    guard let (text, range) = sheet else { return }
    sheet = nil
    if !DrawingStyle.isHarmless(String(decoding: text, as: UTF8.self)) {
      report("a style sheet that loads something", range)
    }
  }

  private mutating func report(_ what: String, _ range: Range<Int>) {
    finding = finding ?? Finding(what: what, range: range)
  }

  // MARK: What is harmless

  private static func harm(of tag: XMLReader.Tag) -> String? {
    let element = localName(tag.name)
    if activeElements.contains(element) { return "an element `\(element)`" }
    return tag.attributes.lazy.compactMap { harm(of: $0.name, $0.value, in: element) }.first
  }

  private static func harm(of attribute: String, _ value: String, in element: String) -> String? {
    if attribute == "xmlns" || begins(attribute, "xmlns:") {
      return has(value.lowercased(), "www.w3.org/1999/xhtml") ? "elements of HTML" : nil
    }
    let name = localName(attribute)
    if begins(name, "on") { return "an event handler `\(name)`" }
    if addresses.contains(name), !isHarmlessAddress(value, as: name, of: element) {
      return "an address `\(value.prefix(40))`"
    }
    if name == "attributename", !isHarmlessTarget(value) { return "an animated address" }
    // Animations can put an address where a harmless one stood.
    if moved.contains(name), [":", "//", "\\"].contains(where: { has(value, $0) }) { return "an animated address" }
    // What has a prefix is never a style: Inkscape notes paths of Windows there.
    let isStyle = !attribute.utf8.contains(UInt8(ascii: ":"))
    return isStyle && !DrawingStyle.isHarmless(value) ? "a style that loads `\(value.prefix(40))`" : nil
  }

  /// Addresses within the drawing, pictures in the address itself, and ordinary links of `a`.
  private static func isHarmlessAddress(_ address: String, as name: String, of element: String) -> Bool {
    if address.isEmpty || begins(address, "#") { return true }
    let text = address.lowercased()
    if element == "image" || element == "feimage", pictures.contains(where: { begins(text, $0) }) { return true }
    return element == "a" && name == "href" && (begins(text, "https://") || begins(text, "http://"))
  }

  /// Whether an animation may change the attribute of a name.
  private static func isHarmlessTarget(_ name: String) -> Bool {
    let name = localName(String(decoding: name.lowercased().utf8.filter { $0 > 0x20 }, as: UTF8.self))
    return !begins(name, "on") && !addresses.contains(name) && name != "style"
  }

  /// A name without the prefix of its namespace, which the drawing can choose.
  private static func localName(_ name: String) -> String {
    String(decoding: name.utf8.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }

  private static func begins(_ text: String, _ start: String) -> Bool { text.utf8.starts(with: start.utf8) }

  private static func has(_ text: String, _ part: String) -> Bool {
    Array(text.utf8).firstRange(of: Array(part.utf8)) != nil
  }

  private static let pictures = ["png", "jpeg", "gif", "webp"].map { "data:image/\($0);" }
  /// Elements that run something, hold HTML or load a document.
  private static let activeElements: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "frame", "frameset", "object", "embed", "applet", "html",
    "head", "body", "link", "meta", "base", "form", "input", "button", "textarea", "video", "audio", "img", "portal",
    "template", "prefetch", "animation", "stylesheet",
  ]
  /// Attributes whose value is an address.
  private static let addresses: Set<String> = [
    "href", "src", "base", "action", "formaction", "ping", "srcset", "poster", "data", "classid", "codebase",
    "manifest",
  ]
  /// Attributes of what an animation puts in place.
  private static let moved: Set<String> = ["to", "from", "values", "by"]
}
