import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a drawing is to another reader of XML, libxml2, which knows entities, namespaces and encodings; so that it and
/// the program's own reader check each other.
final class DrawingAudit: NSObject, XMLParserDelegate {
  private(set) var findings: [String] = []
  /// The text of the style sheet that is being read.
  private var sheet: String?

  /// Reads a drawing up to its first mistake, as browsers do.
  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    // What stands behind a mistake is in no browser's document.
    _ = parser.parse()
    judgeSheet()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if namespaceURI == "http://www.w3.org/1999/xhtml" { findings.append("<\(name)> of HTML") }
    if ["script", "foreignobject", "iframe", "handler"].contains(name.lowercased()) { findings.append("<\(name)>") }
    for (attribute, value) in attributes { judge(attribute, value, of: name) }
    if name == "style" { sheet = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { sheet?.append(text) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { sheet?.append(String(decoding: block, as: UTF8.self)) }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    judgeSheet()
  }

  func parser(_ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?) {
    findings.append("<?\(target)")
  }

  private func judge(_ attribute: String, _ value: String, of element: String) {
    let name = attribute.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if !attribute.contains(":"), name.hasPrefix("on") { findings.append("\(attribute)=") }
    if name == "href" || name == "src" {
      let isPicture = ["image", "feimage"].contains(element.lowercased()) && value.lowercased().hasPrefix("data:image/")
      let isLink = element.lowercased() == "a" && AddressAudit.isOfTheWeb(value)
      if !value.isEmpty, !value.utf8.starts(with: "#".utf8), !isPicture, !isLink { findings.append("\(attribute)=\(value)") }
    }
    let target = value.lowercased().filter { !$0.isWhitespace }
    let animated = target.split(separator: ":").last ?? ""
    if name == "attributename", animated == "href" || target.hasPrefix("on") { findings.append("an animated \(target)") }
    if !attribute.contains(":"), Self.loads(value) { findings.append("\(attribute)=\(value)") }
  }

  private func judgeSheet() {
    if let sheet, Self.loads(sheet) { findings.append("a style \(sheet)") }
    sheet = nil
  }

  /// Whether a style names anything but a part of the drawing.
  private static func loads(_ style: String) -> Bool {
    let bytes = Array(style.lowercased().utf8)
    if bytes.firstRange(of: Array("@import".utf8)) != nil { return true }
    var rest = bytes[...]
    while let url = rest.firstRange(of: Array("url(".utf8)) {
      rest = rest[url.upperBound...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      if rest.first != UInt8(ascii: "#") { return true }
    }
    return false
  }
}
