import Markup

/// A text in which a reader has marked who is named where.
///
/// The first line is the title, each further line a paragraph, `## ` makes a heading. `{p:Jane Roe}` marks a
/// person, `c` a country, `o` an organization, `l` a place; the actor's id is the slug of the words unless one
/// stands behind the letter, `{p jane-roe:Roe}`, or behind the mark, `{c:Moscow}{=russia}`.
struct MarkedText {
  /// One marked stretch.
  struct Mark: Hashable {
    var block: String
    var range: Range<Int>
    var kind: String
    var id: String
  }

  /// The text's title without marks.
  private(set) var title = ""
  /// The text without marks.
  private(set) var document = Document(blocks: [])
  /// The marks.
  private(set) var marks: [Mark] = []

  /// Reads a text with its marks.
  init(_ text: String) {
    for (number, line) in text.split(separator: "\n").enumerated() {
      let isHeading = line.hasPrefix("## ")
      let id = number == 0 ? "title" : "p\(number)"
      let plain = read(isHeading ? line.dropFirst(3) : line, block: id)
      if number == 0 {
        title = plain
      } else {
        let content: Block.Content =
          isHeading ? .heading(level: 2, RichText(plain)) : .paragraph(RichText(plain))
        document.blocks.append(Block(id: id, lines: number + 1...number + 1, content: content))
      }
    }
  }

  private mutating func read(_ line: Substring, block: String) -> String {
    var plain = ""
    var rest = line
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      plain += rest[..<open]
      let mark = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if mark.hasPrefix("=") {
        if let last = marks.indices.last { marks[last].id = String(mark.dropFirst()) }
      } else if let colon = mark.firstIndex(of: ":") {
        let head = mark[..<colon].split(separator: " ")
        let surface = mark[mark.index(after: colon)...]
        let start = plain.utf8.count
        plain += surface
        let id = head.count > 1 ? String(head[1]) : Slug.make(surface)
        marks.append(
          Mark(block: block, range: start..<plain.utf8.count, kind: Self.kind(head.first ?? ""), id: id))
      }
    }
    return plain + rest
  }

  private static func kind(_ letter: Substring) -> String {
    switch letter {
    case "p": "person"
    case "c": "country"
    case "o": "organization"
    default: "place"
    }
  }
}
