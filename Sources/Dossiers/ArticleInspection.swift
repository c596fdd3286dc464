import ActorRecognition
import Diagnostics
import Markup
import TextRecovery

/// What the loader makes of one file, as the public contract `dossier.article/1`.
///
/// Offsets are Unicode scalar offsets in a block's text, as people's tools count them; within the program they
/// are byte offsets.
package struct ArticleInspection: Sendable {
  let article: Article
  private let diagnostics: [Diagnostic]
  private let offsets: [String: ScalarOffsets]

  /// Takes an article with what was found wrong with it.
  package init(_ article: Article, diagnostics: [Diagnostic]) {
    self.article = article
    self.diagnostics = diagnostics
    let blocks = article.document.blocks.map { ($0.id, ScalarOffsets($0.text)) }
    offsets = Dictionary(blocks + [("title", ScalarOffsets(article.title))]) { first, _ in first }
  }

  /// The contract's object, its members in the contract's order.
  package var json: JSON {
    [
      "schema": "dossier.article/1",
      "path": .string(article.path),
      "title": .string(article.title),
      "title_lines": article.titleLines.map(lines) ?? .null,
      "site_name": .optional(article.siteName),
      "language": .string(article.language),
      "date": .optional(article.date?.description),
      "date_basis": .optional(article.dateBasis?.rawValue),
      "authors": .strings(article.authors),
      "blocks": .array(article.document.blocks.map(block)),
      "footnotes": .array(
        article.document.footnotes.map { note in
          ["lines": lines(note.lines), "text": .string(note.blocks.map(\.text).joined(separator: "\n"))]
        }),
      "omitted": .array(
        article.document.omissions.map { omission in
          [
            "lines": lines(omission.lines), "reason": .string(omission.reason.rawValue),
            "text": .string(omission.text),
          ]
        }),
      "actors": .array(article.recognition.actors.map(actor)),
      "suggestions": .array(article.recognition.suggestions.map(actor)),
      "dates": .array(article.dates.map(date)),
      "repairs": .array(
        article.document.repairs.map { repair in
          [
            "block": .string(repair.block), "kind": .string(repair.kind.rawValue),
            "start": .int(scalarOffset(repair.offset, in: repair.block)),
          ]
        }),
      "diagnostics": .array(diagnostics.inReadingOrder.map(\.json)),
    ]
  }

  private func block(_ block: Block) -> JSON {
    var members: [JSON.Member] = [("id", .string(block.id)), ("type", .string(block.content.typeName))]
    if case .heading(let level, _) = block.content { members.append(("level", .int(level))) }
    members.append(("lines", lines(block.lines)))
    members += content(block)
    if let leadIn = block.leadIn { members.append(("lead_in", self.leadIn(leadIn))) }
    return .object(members)
  }

  private func content(_ block: Block) -> [JSON.Member] {
    switch block.content {
    case .list(let list):
      [
        ("ordered", .bool(list.start != nil)),
        ("start", list.start.map { .int($0) } ?? .null),
        ("numbering", list.start == nil ? .null : .string(list.numbering.rawValue)),
        ("items", .array(list.items.map { ["text": .string($0.flatText)] })),
      ]
    case .table(let table):
      [
        ("header", .strings(table.header.map(\.text))),
        ("rows", .array(table.rows.map { .strings($0.map(\.text)) })),
        ("basis", .string(table.basis.rawValue)),
        ("confidence", .double((table.confidence * 1000).rounded() / 1000)),
        ("raw", .strings(table.raw)),
      ]
    case .image(let source, _, let alternative):
      [("source", .string(source)), ("text", .string(alternative))]
    case .code(let language, let text):
      [("language", .optional(language)), ("text", .string(text))]
    case .rule: []
    case .heading, .paragraph, .quote: [("text", .string(block.text))]
    }
  }

  private func leadIn(_ leadIn: LeadIn) -> JSON {
    var members: [JSON.Member] = [
      ("text", .string(leadIn.text)), ("announces", .string(leadIn.announces.rawValue)),
      ("resolved", .optional(leadIn.resolved)),
    ]
    if let count = leadIn.announcedCount { members.append(("announced_count", .int(count))) }
    return .object(members)
  }

  private func actor(_ actor: RecognizedActor) -> JSON {
    [
      "id": .string(actor.id), "name": .string(actor.name), "kind": .string(actor.kind.rawValue),
      "roles": .strings(actor.roles.map(\.title)), "of": .optional(actor.of),
      "mentions": .array(
        actor.mentions.map { mention in
          [
            "block": .string(mention.block),
            "start": .int(scalarOffset(mention.range.lowerBound, in: mention.block)),
            "end": .int(scalarOffset(mention.range.upperBound, in: mention.block)),
            "surface": .string(mention.surface),
          ]
        }),
    ]
  }

  private func date(_ expression: DateExpression) -> JSON {
    [
      "block": .string(expression.block),
      "start": .int(scalarOffset(expression.range.lowerBound, in: expression.block)),
      "end": .int(scalarOffset(expression.range.upperBound, in: expression.block)),
      "surface": .string(expression.surface), "date": .optional(expression.date?.description),
      "precision": .string(expression.precision.rawValue), "kind": .string(expression.kind.rawValue),
    ]
  }

  private func lines(_ lines: ClosedRange<Int>) -> JSON { [.int(lines.lowerBound), .int(lines.upperBound)] }

  private func scalarOffset(_ offset: Int, in block: String) -> Int {
    offsets[block]?.count(before: offset) ?? 0
  }
}

extension Block.Content {
  /// The name of the kind of block in the contract.
  package var typeName: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .list: "list"
    case .table: "table"
    case .quote: "quote"
    case .code: "code"
    case .rule: "rule"
    case .image: "image"
    }
  }
}
