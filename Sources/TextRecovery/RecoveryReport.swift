import Diagnostics
import Markup

/// Says what an author should know about a recovered document: gaps, counts that differ, uncertain tables.
package enum RecoveryReport {
  /// The diagnostics of a document, recovered or read from Markdown, whose lead-ins are resolved.
  package static func diagnostics(of document: Document, in source: SourceFile) -> [Diagnostic] {
    let places = Dictionary(document.blocks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return document.blocks.flatMap { block in
      [leadIn(of: block, in: source, blocks: places), table(block, in: source)].compactMap { $0 }
    }
  }

  /// Says that a text has so many lines like those of tables that the rest was not looked into.
  static func unread(from line: Int, in source: SourceFile) -> Diagnostic {
    .warning(
      "many-tables", "so many lines look like tables that from here on none was looked for",
      help: "Set the tables that follow in pipes, or put `columns: … | …` above them; or split the file.",
      at: source.place(line: line))
  }

  private static func leadIn(of block: Block, in source: SourceFile, blocks: [String: Block]) -> Diagnostic? {
    guard let leadIn = block.leadIn else { return nil }
    let place = source.place(line: block.lines.upperBound)
    guard let target = leadIn.resolved.flatMap({ blocks[$0] }) else {
      return .warning(
        "gap", "a \(leadIn.announces.rawValue) is announced here and missing",
        help: "Put it below the line, or leave it: readers are shown the gap.", at: place)
    }
    guard let wanted = leadIn.announcedCount, let found = LeadIns.count(of: target), found != wanted else {
      return nil
    }
    let noun = leadIn.announces == .list ? "items" : "rows"
    return .warning(
      "count-mismatch", "\(wanted) \(noun) are announced here and \(found) follow",
      help: "Look whether the copy lost some.", at: place)
  }

  private static func table(_ block: Block, in source: SourceFile) -> Diagnostic? {
    guard case .table(let table) = block.content, table.basis == .uncertain else { return nil }
    return .warning(
      "uncertain-table", "the columns of this table cannot be told apart with confidence",
      help: TableSuggestion.help(for: table), at: source.place(line: block.lines.lowerBound))
  }
}
