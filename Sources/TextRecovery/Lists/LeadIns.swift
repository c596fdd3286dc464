import Markup

/// Ties sentences that announce a list or table to the block that they announce.
package enum LeadIns {
  /// Sets `leadIn` on every block whose text ends in an announcement.
  ///
  /// A lead-in is the last sentence of a paragraph, ending in a colon. It is resolved by a list or table that
  /// follows at once; a lead-in without one is a gap. What introduces a speech or a quotation is no lead-in.
  package static func resolve(in document: inout Document) {
    for index in document.blocks.indices {
      guard case .paragraph(let text) = document.blocks[index].content else { continue }
      let next = index + 1 < document.blocks.count ? document.blocks[index + 1] : nil
      document.blocks[index].leadIn = leadIn(text.text, next: next)
    }
  }

  /// The number of things that a block has for a lead-in to count: items, rows, or a table's columns.
  package static func count(of block: Block) -> Int? {
    switch block.content {
    case .list(let list): list.items.count
    case .table(let table): table.rows.count
    default: nil
    }
  }

  private static func leadIn(_ text: String, next: Block?) -> LeadIn? {
    guard endsInColon(text), let sentence = Sentence.last(of: text), !Announcement.namesSpeaker(LineShape(Array(sentence.utf8)), sentence.utf8)
    else { return nil }
    let words = Announcement(sentence)
    var announced = words.announcesTable ? LeadIn.Announced.table : .list
    var resolved: String?
    switch next?.content {
    case .list:
      announced = .list
      resolved = next?.id
    case .table:
      announced = .table
      resolved = next?.id
    case .quote, .code, .image: return nil
    // What announces a law's articles is no gap.
    case .paragraph(let text) where SectionNumber.begins(text.text): return nil
    case .heading(_, let text) where SectionNumber.beginsHeading(text.text): return nil
    case .paragraph(let text):
      // Below a colon may stand words that are quoted, or an address.
      let isAddress = !text.text.utf8.contains(0x20) && text.text.utf8.dropFirst(3).dropLast(2).contains(UInt8(ascii: "."))
      guard words.isAnnouncement, !isAddress, text.text.unicodeScalars.first?.isQuotationMark != true else { return nil }
    case .heading, .rule, nil:
      guard words.isAnnouncement else { return nil }
    }
    return LeadIn(text: sentence, announces: announced, resolved: resolved, announcedCount: words.count)
  }

  private static func endsInColon(_ text: String) -> Bool {
    let last = text.unicodeScalars.last { !$0.isBlank }
    return last == ":" || last == "："
  }
}
