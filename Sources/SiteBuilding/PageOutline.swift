/// What a rendered page links to and can be linked by, read off its HTML in one pass.
///
/// The HTML is this program's own, so that attributes are double-quoted and tags balanced. Names are byte ranges of the
/// page.
struct PageOutline: Sendable {
  /// The addresses in `href` and `src`.
  private(set) var links: [Range<Int>] = []
  /// The anchors of the page.
  private(set) var ids = NameTable()
  /// The anchors that stand on the page a second time.
  private(set) var repeatedIds: [Range<Int>] = []
  /// The headings in order.
  private(set) var headings: [(level: Int, offset: Int)] = []
  /// Where the images begin that have no `alt`.
  private(set) var imagesWithoutText: [Int] = []

  /// Reads a page.
  init(_ page: [UInt8]) {
    let html = page.span
    var index = 0
    while index < html.count {
      if html[index] != UInt8(ascii: "<") {
        index += 1
      } else if index + 3 < html.count, html[index + 1] == UInt8(ascii: "!"), html[index + 2] == UInt8(ascii: "-"),
        html[index + 3] == UInt8(ascii: "-")
      {
        index = Self.endOfComment(in: html, from: index)
      } else {
        index = readTag(html, at: index, of: page)
      }
    }
  }

  /// Reads one tag and gives the offset behind it.
  private mutating func readTag(_ html: Span<UInt8>, at start: Int, of page: [UInt8]) -> Int {
    let isNameByte = Self.isNameByte
    var index = start + 1
    while index < html.count, isNameByte[Int(html[index])] { index += 1 }
    let name = start + 1..<index
    if name.count == 2, html[name.lowerBound] == UInt8(ascii: "h"), (49...54).contains(html[name.lowerBound + 1]) {
      headings.append((Int(html[name.lowerBound + 1]) - 48, start))
    }
    var hasText = false
    while index < html.count, html[index] != UInt8(ascii: ">") {
      guard isNameByte[Int(html[index])] else {
        index += 1
        continue
      }
      let attribute = index
      while index < html.count, isNameByte[Int(html[index])] { index += 1 }
      let key = attribute..<index
      guard index + 1 < html.count, html[index] == UInt8(ascii: "="), html[index + 1] == UInt8(ascii: "\"") else { continue }
      let value = index + 2
      index = value
      while index < html.count, html[index] != UInt8(ascii: "\"") { index += 1 }
      switch Self.word(key, in: html) {
      case Self.id:
        let count = ids.count
        if ids.number(of: page[value..<index]) < count { repeatedIds.append(value..<index) }
      case Self.href, Self.src: links.append(value..<index)
      case Self.alt: hasText = true
      default: break
      }
      index = min(index + 1, html.count)
    }
    if !hasText, Self.word(name, in: html) == Self.img { imagesWithoutText.append(start) }
    return min(index + 1, html.count)
  }

  /// A name of up to four bytes as one number, which is compared at once; 0 for a longer one.
  private static func word(_ name: Range<Int>, in html: Span<UInt8>) -> UInt32 {
    guard name.count <= 4 else { return 0 }
    var word: UInt32 = 0
    for index in name { word = word << 8 | UInt32(html[index]) }
    return word
  }

  private static func word(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  private static let (id, href, src, alt, img) = (word("id"), word("href"), word("src"), word("alt"), word("img"))

  /// The bytes that names of tags and attributes consist of.
  private static let isNameByte: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/!".utf8 { table[Int(byte)] = true }
    return table
  }()

  private static func endOfComment(in html: Span<UInt8>, from start: Int) -> Int {
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == UInt8(ascii: "-"), html[index + 1] == UInt8(ascii: "-"), html[index + 2] == UInt8(ascii: ">") {
        return index + 3
      }
      index += 1
    }
    return html.count
  }
}
