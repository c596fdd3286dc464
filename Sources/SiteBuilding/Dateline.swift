/// Where and when an agency says that it writes, at the head of a paragraph: "KHARTOUM, Oct. 6 (Blue Nile Wire) —".
enum Dateline {
  /// More bytes than a dateline has.
  private static let longest = 90

  /// The UTF-8 range of a paragraph's dateline, empty for one without: from a place in capitals to the dash.
  static func range(in text: String) -> Range<Int> {
    let head = Array(text.utf8.prefix(longest))
    guard let place = head.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }), place >= 3,
      head[..<place].allSatisfy({ !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) })
    else { return 0..<0 }
    for index in place..<max(place, head.count - 2) where head[index] == UInt8(ascii: " ") {
      let rest = head[(index + 1)...]
      if rest.starts(with: [0xE2, 0x80, 0x94]) || rest.starts(with: [0xE2, 0x80, 0x93])
        || rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: " ")])
        || rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
      {
        return 0..<index
      }
    }
    return 0..<0
  }
}
