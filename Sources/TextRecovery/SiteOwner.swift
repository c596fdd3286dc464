import Markup

/// Finds the site's name where no title has it: a line above the title that names whom the copyright line below the text names.
enum SiteOwner {
  /// The name as it stands above the title; nothing where the page does not say whose it is in both places.
  static func name(above title: Int, in draft: Draft) -> String? {
    let head = draft.lines.indices[..<title].filter { !draft.lines[$0].isBlank && (1...5).contains(draft.lines[$0].shape.words) }
    guard !head.isEmpty else { return nil }
    let owners = draft.lines.indices[title...].compactMap { owner(draft.lines[$0]) }
    guard !owners.isEmpty else { return nil }
    // Menus may stand above a page's name.
    for index in head.prefix(24) {
      let words = EchoKey(draft.lines[index].text).words
      if !words.isEmpty, owners.contains(where: { $0.starts(with: words) && $0.count <= words.count + 4 }) {
        return draft.lines[index].text
      }
    }
    return nil
  }

  /// Whom a copyright line names: "© 2031 The Coast Wire. All rights reserved."
  private static func owner(_ line: SourceLine) -> [String]? {
    guard line.bytes.contains(0xA9), line.shape.words <= 24, let sign = line.text.firstIndex(of: "©") else { return nil }
    let words = EchoKey(String(line.text[line.text.index(after: sign)...])).words
    return Array(words.drop { $0 == "copyright" || $0.utf8.allSatisfy { (48...57).contains($0) } })
  }
}
