/// Tells the numbers that a page counts beside a post, such as its views and answers, from numbers of the text.
enum PageCounts {
  /// The indices of lines that are nothing but such numbers, of what they count, and of the marks between them.
  ///
  /// A number is a page's where the next line says what it counts ("212", "Reposts"). Beside such pairs the numbers below
  /// other posts, and names of accounts that come again, are the page's as well.
  static func lines(among lines: [SourceLine]) -> Set<Int> {
    let solid = lines.indices.filter { !lines[$0].isBlank && lines[$0].shape.words == 1 && lines[$0].shape.length <= 24 }
    let numbers = solid.filter { isNumber(lines[$0].bytes) }
    var found: Set<Int> = []
    for index in numbers {
      guard let next = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }),
        counted.contains(lines[next].text.lowercased())
      else { continue }
      found.formUnion([index, next])
    }
    guard found.count >= 4 else { return [] }
    found.formUnion(solid.filter { marks.contains(lines[$0].text) })
    let bare = Set(numbers)
    found.formUnion(numbers.filter { bare.contains($0 - 1) || bare.contains($0 + 1) || bare.contains($0 - 2) || bare.contains($0 + 2) })
    let accounts = solid.filter { lines[$0].bytes.first == UInt8(ascii: "@") }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for index in accounts { counts[lines[index].bytes, default: 0] += 1 }
    found.formUnion(accounts.filter { counts[lines[$0].bytes, default: 0] > 1 })
    return found
  }

  /// Whether a text is a number as pages count: "212", "1,204", "48.3K".
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    let figures = bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let rest = bytes.dropFirst(figures.count)
    guard let first = figures.first, (48...57).contains(first), figures.count <= 9 else { return false }
    return rest.isEmpty || rest.count == 1 && rest.contains { "KMBkm".utf8.contains($0) }
  }

  private static let counted: Set<String> = [
    "reposts", "repost", "quotes", "quote", "likes", "like", "bookmarks", "bookmark", "views", "view", "replies", "reply",
    "retweets", "retweet", "shares", "share", "reactions", "followers", "following", "subscribers", "upvotes",
  ]
  private static let marks: Set<String> = ["·", "•", "…"]
}
