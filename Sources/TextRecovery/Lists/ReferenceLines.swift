/// Tells references and contacts, which stand in lists, from prose.
enum ReferenceLines {
  /// Whether a line is the heading over references.
  static func isHeading(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 4 else { return false }
    let text = line.text.lowercased()
    return headings.contains(text.last == ":" ? String(text.dropLast()) : text)
  }

  /// Whether a line is the heading over the names of other pages, at the end of an encyclopedia's.
  static func isHeadingOfPages(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 3 else { return false }
    return ["see also", "external links", "further reading", "siehe auch", "weblinks", "voir aussi", "liens externes", "véase también",
      "enlaces externos", "см. также", "ссылки"].contains(line.text.lowercased())
  }

  /// Whether a line may be a reference: it names a year, an address or a title.
  static func isReference(_ line: SourceLine) -> Bool {
    guard line.shape.words >= 2, line.shape.length <= 600, BulletMarker.read(line) == nil else {
      return false
    }
    return line.shape.digits >= 4 || line.bytes.contains { $0 == UInt8(ascii: "\"") }
      || line.text.contains("“")
      || line.text.contains("://")
  }

  private static let headings: Set<String> = [
    "references", "sources", "bibliography", "further reading", "external links", "works cited", "literature",
    "selected bibliography", "footnotes", "endnotes", "notes and references", "citations", "quellen",
    "literatur",
    "einzelnachweise", "weblinks", "références", "bibliographie", "referencias", "bibliografía", "источники",
    "литература", "примечания", "ссылки", "منابع", "المراجع", "المصادر", "参考文献", "参考资料",
  ]
}

extension SourceLine {
  /// Whether it names somebody or something with a telephone number or an address for mail.
  var isContact: Bool {
    guard (2...60).contains(shape.words), shape.beginning == .upper || shape.beginning == .caseless,
      BulletMarker.read(self) == nil
    else { return false }
    return shape.digits >= 7 && hasTelephone || hasMailAddress
  }

  private var hasMailAddress: Bool {
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "@")), sign > bytes.startIndex,
      sign + 1 < bytes.endIndex
    else {
      return false
    }
    return isWord(bytes[sign - 1]) && isWord(bytes[sign + 1])
  }

  /// A plus sign, "tel" or nine digits that nothing but blanks, dashes and brackets divides.
  private var hasTelephone: Bool {
    var digits = 0
    var hasPlus = false
    for byte in bytes {
      switch byte {
      case 48...57: digits += 1
      case UInt8(ascii: "+"): (digits, hasPlus) = (0, true)
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"): break
      default: (digits, hasPlus) = (0, false)
      }
      if digits >= 10 || (hasPlus && digits >= 7) { return true }
    }
    return ["☏", "tel:", "Tel:", "phone:", "Phone:"].contains { says($0) }
  }

  private func says(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: word.utf8) }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
