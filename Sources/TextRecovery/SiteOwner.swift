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
    return (named ?? body).map { draft.lines[$0].text }
  }

  /// Whom a copyright line names: "© 2031 The Coast Wire. All rights reserved."
  private static func owner(_ line: SourceLine) -> [String]? {
    guard line.bytes.contains(0xA9), line.shape.words <= 24, let sign = line.text.firstIndex(of: "©") else { return nil }
    let words = EchoKey(String(line.text[line.text.index(after: sign)...])).words
    return Array(words.drop { $0 == "copyright" || $0.utf8.allSatisfy { (48...57).contains($0) } })
  }
}
