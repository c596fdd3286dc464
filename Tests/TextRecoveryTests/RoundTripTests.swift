import Diagnostics
import Markup
import TestSupport
import Testing
import TextRecovery

/// What is recovered, written as Markdown and read again is the same document.
@Suite struct RoundTripTests {
  @Test(arguments: [
    "Title | Site\nTitle\n\nA paragraph that ends.\n\nOne point is left:\n\n• first\n• second\nAnd a line behind it.",
    "Title\n\n1) one\n2) two\n   two goes on\n3) three\n\na. letters\nb. more letters\n",
    "Title\n\n# A heading with # in it #\n\n- a - dash\n- + a plus\n- 1. a number\n\n+ not a list\n",
    "Title\n\nText with *stars*, _low lines_, `ticks`, [brackets](and parens), <angles>, &amp; and a \\ backslash.",
    "Title\n\nAn _emphasis_ and snake_case_name and 2 * 3 * 4 and **strong** ones.\n\nhttps://a.example/b_c_d is there.",
    "Title\n\n> quoted\n> on\n\nCountry\tAllies | and bars\nIran\tRussia, *China*\n\n    set in by four\n",
    "Title\n\n| a | b |\n|---|:-:|\n| c \\| d | `e` |\n\n---\n\n***\n\nEnd. It was in May 2030, and on 3 June 2031.",
    "Title\n\nThe table:\n\nCountry Current Alliances Impact\nChina Iran, Russia Stronger corridors\nTurkey NATO Complicated\n",
    "Title\n\n• one\n  • under one\n    • under that\n• two\n\nWhat follows\n\nA text: with a colon\n===\nand more\n---\n",
    "Title\n\n1986. It was a year.\n\n1. It was a number.\n\n#hashtag and #2\n\n    \n\n~~~\nfence\n~~~\n\n\t\ttabs",
    "Title\n\nА это — текст.\n\n• пункт\n• другой\n\n«Цитата», сказал он.\n\nمتن فارسی:\n\n• یک\n• دو\n",
    "Title\n\n- [ ] open\n- [x] done\n\n[^1]: like a note\n\n[a]: https://b.example\n\nText[^1] and [a].",
    "Title\n\nfirst,second and third.Then more\n\n<!-- a comment -->\n\n<b>bold</b>\n\n&copy; someone else\n",
    "Title\n\n• one\n• two\n\n* three\n* four\n\n– five\n– six\n\nWww.example.com, www.example.com\n",
  ])
  func `what import writes loads to the same document`(text: String) { expectRoundTrip(text) }

  @Test(arguments: CaseFile.all(in: "Cases", ending: ".txt"))
  func `what import writes of a case loads to the same document`(file: CaseFile) { expectRoundTrip(file.text) }

  @Test(arguments: 0..<20)
  func `what import writes of mutated cases loads to the same document`(seed: Int) {
    for text in Mutation.texts(seed: UInt64(seed), count: 6) { expectRoundTrip(text) }
  }

  @Test func `what import writes of the data loads to the same document`() {
    for text in DataTexts.all { expectRoundTrip(text) }
  }

  private func expectRoundTrip(_ text: String) {
    // A file's carriage returns are line feeds, and its hidden characters are gone, by the time that it is recovered.
    let scalars = text.unicodeScalars.map { $0 == "\r" ? "\n" : $0 }
    let plain = String(String.UnicodeScalarView(scalars))
    let text = HiddenCharacters(in: plain.utf8)?.text ?? plain
    let document = TextRecovery.recover(SourceFile(path: "x.txt", text: text), fromLine: 1).document
    let markdown = MarkdownWriter.text(of: document)
    var read = MarkdownReader.read(SourceFile(path: "x.md", text: markdown)).document
    LeadIns.resolve(in: &read)
    // A table that is not certain is written as its lines, for its author to settle.
    let unsettled = Set(document.blocks.filter(\.isUncertainTable).map(\.id))
    let written = Shape.lines(of: document, settingAside: unsettled)
    let loaded = Shape.lines(of: read, settingAside: unsettled)
    guard written != loaded else { return }
    let difference = zip(written + [""], loaded + [""]).first { $0 != $1 }
    Issue.record("\(difference.map { "\($0)\n    became\n\($1)" } ?? "")\n-- of\n\(text)\n-- as\n\(markdown)")
  }
}

/// A document as lines, without what depends on how its source is laid out.
private enum Shape {
  static func lines(of document: Document, settingAside unsettled: Set<String>) -> [String] {
    var lines: [String] = []
    for (block, next) in zip(document.blocks, document.blocks.dropFirst().map(\.id) + [""]) {
      var block = block
      if unsettled.contains(next) { block.leadIn = nil }
      lines += unsettled.contains(block.id) ? [block.id] : self.lines(of: block, depth: "")
    }
    let dates = DateFinder.dates(in: document, publishedOn: PartialDate(iso: "2031-03-03"))
    return lines
      + dates.filter { $0.block != "title" && !unsettled.contains($0.block) }.map {
        "date \($0.block) \($0.surface) \($0.date?.description ?? "?")"
      }
  }

  private static func lines(of block: Block, depth: String) -> [String] {
    let announced = block.leadIn.map { " -> \($0.announces) \($0.announcedCount ?? 0) \($0.resolved ?? "missing")" }
    let start = depth + block.id + " "
    switch block.content {
    case .heading(let level, let text): return [start + "heading \(level) " + line(text)]
    case .paragraph(let text): return [start + "paragraph " + line(text) + (announced ?? "")]
    case .quote(let blocks): return [start + "quote"] + blocks.flatMap { lines(of: $0, depth: depth + "  ") }
    case .list(let list):
      return [start + "list \(list.start.map(list.numbering.text) ?? "-")"]
        + list.items.flatMap { item in
          [depth + "* \(item.isDone.map { $0 ? "done " : "open " } ?? "")" + line(item.text)]
            + item.children.flatMap { lines(of: $0, depth: depth + "  ") }
        }
    case .table(let table):
      return [start + "table"] + ([table.header] + table.rows).map { depth + $0.map(line).joined(separator: " | ") }
    case .code(let language, let text): return [start + "code \(language ?? "") " + text]
    case .rule: return [start + "rule"]
    case .image(let source, let title, let alternative): return [start + "image \(source) \(title) \(alternative)"]
    }
  }

  /// A text with its spans, save that Markdown makes links of addresses of mail, which no escape prevents.
  private static func line(_ text: RichText) -> String {
    let spans = text.spans.filter { span in
      if case .link(let address, _) = span.style { return !address.hasPrefix("mailto:") }
      return true
    }
    return text.text + spans.map { " [\($0.range) \($0.style)]" }.joined()
  }
}

extension Block {
  fileprivate var isUncertainTable: Bool {
    if case .table(let table) = content { return table.basis == .uncertain }
    return false
  }
}
