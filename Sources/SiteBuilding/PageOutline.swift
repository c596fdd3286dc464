/// What a rendered page links to and can be linked by, read off its HTML in one pass.
///
/// The HTML is this program's own, so that attributes are double-quoted and tags balanced.
struct PageOutline: Sendable {
  /// A name with the offset at which it stands.
  struct Item: Sendable {
    var name: String
    var offset: Int
  }

  private(set) var links: [Item] = []
  private(set) var ids: [Item] = []
  private(set) var headings: [(level: Int, offset: Int)] = []
  private(set) var imagesWithoutText: [Int] = []

  /// Reads a page.
  init(_ html: [UInt8]) {
    var offset = 0
    while let start = html[offset...].firstIndex(of: UInt8(ascii: "<")) {
      if html[start...].starts(with: "<!--".utf8) {
        offset = Self.end(of: "-->", in: html, from: start)
      } else {
        offset = readTag(html, at: start)
      }
    }
  }

  /// Reads one tag and gives the offset behind it.
  private mutating func readTag(_ html: [UInt8], at start: Int) -> Int {
    var index = start + 1
    while index < html.count, Self.isNameByte(html[index]) { index += 1 }
    let name = html[start + 1..<index]
    if name.count == 2, name.first == UInt8(ascii: "h"), let level = name.last, (49...54).contains(level) {
      headings.append((Int(level) - 48, start))
    }
    var hasText = false
    while index < html.count, html[index] != UInt8(ascii: ">") {
      guard Self.isNameByte(html[index]) else {
        index += 1
        continue
      }
      let attribute = index
      while index < html.count, Self.isNameByte(html[index]) { index += 1 }
      let key = html[attribute..<index]
      guard index + 1 < html.count, html[index] == UInt8(ascii: "="), html[index + 1] == UInt8(ascii: "\"") else { continue }
      let value = index + 2
      let end = html[value...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      note(key, html[value..<end])
      if key.elementsEqual("alt".utf8) { hasText = true }
      index = min(end + 1, html.count)
    }
    if name.elementsEqual("img".utf8), !hasText { imagesWithoutText.append(start) }
    return min(index + 1, html.count)
  }

  private mutating func note(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    if key.elementsEqual("id".utf8) {
      ids.append(Item(name: Self.text(value), offset: value.startIndex))
    } else if key.elementsEqual("href".utf8) || key.elementsEqual("src".utf8) {
      links.append(Item(name: Self.text(value), offset: value.startIndex))
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"): true
    default: false
    }
  }

  private static func end(of marker: String, in html: [UInt8], from start: Int) -> Int {
    let wanted = Array(marker.utf8)
    var index = start
    while index + wanted.count <= html.count {
      if html[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return html.count
  }

  /// An attribute's value without the references that escaping makes.
  private static func text(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
