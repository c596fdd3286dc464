import Markup

/// Finds the site's name where no title has it, in the lines above the title.
enum SiteOwner {
  /// The name that the copyright line below the text names as well, else that of a ministry, an institute or the like right at
  /// the top.
  static func name(above title: Int, in draft: Draft) -> String? {
    let head = draft.lines.indices[..<title].filter { !draft.lines[$0].isBlank && (1...6).contains(draft.lines[$0].shape.words) }
    guard !head.isEmpty else { return nil }
    let owners = draft.lines.indices[title...].compactMap { owner(draft.lines[$0]) }
    // Menus may stand above a page's name.
    let named = head.prefix(24).first { index in
      let words = EchoKey(draft.lines[index].text).words
      return !words.isEmpty && owners.contains { $0.starts(with: words) && $0.count <= words.count + 4 }
    }
    let body = head.prefix(2).first { draft.lines[$0].shape.words >= 2 && Letterhead.namesBody(draft.lines[$0].text) }
    return (named ?? body.flatMap { publishes($0, above: title, in: draft) ? $0 : nil }).map { draft.lines[$0].text }
  }

  /// Whether the body that a line names is sooner whose document this is than what a report is about, as a newspaper has it above
  /// a title: where a letterhead says so, or for bodies that publish, where no reporter is named.
  private static func publishes(_ line: Int, above title: Int, in draft: Draft) -> Bool {
    if draft.lines.indices[..<title].contains(where: { Letterhead.isMarked(draft.lines[$0]) }) { return true }
    let behind = draft.lines.indices[title...].filter { !draft.lines[$0].isBlank }.dropFirst().prefix(6)
    return EchoKey(draft.lines[line].text).words.contains(where: publishers.contains)
      && !behind.contains { Byline.author(draft.lines[$0]) != nil }
  }

  private static let publishers: Set<String> = [
    "ministry", "office", "department", "bureau", "secretariat", "institute", "forum", "foundation", "centre", "center", "tribunal",
    "chamber", "embassy", "council",
  ]

  /// Whom a copyright line names: "© 2031 The Coast Wire. All rights reserved."
  private static func owner(_ line: SourceLine) -> [String]? {
    guard line.bytes.contains(0xA9), line.shape.words <= 24, let sign = line.text.firstIndex(of: "©") else { return nil }
    let words = EchoKey(String(line.text[line.text.index(after: sign)...])).words
    return Array(words.drop { $0 == "copyright" || $0.utf8.allSatisfy { (48...57).contains($0) } })
  }
}
