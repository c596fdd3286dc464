import ActorRecognition
import Markup
import TestSupport
import Testing

@Suite struct ActorRecognizerTests {
  @Test func `an empty document has no actors`() {
    let recognition = Reading.withoutRegistry.recognize(Document(blocks: []), title: nil)
    #expect(recognition == Recognition())
  }

  @Test func `an article's actors, posts and mentions, in prose, headings, lists and tables`() {
    let recognition = Reading.withoutRegistry
      .recognize(Self.article, title: "Why is the Turkish trade minister in Iran now?")
    Golden.expect(Self.listing(recognition), "Goldens/article.txt")
  }

  @Test func `headings, lists and tables teach no new names`() {
    let blocks = [
      Self.block(1, .heading(level: 2, RichText("Minister Zuhra Mbele Speaks"))),
      Self.block(2, .list(List(items: [List.Item(RichText("Energy Minister Jane Roe"), lines: 2...2)]))),
      Self.block(3, .code(language: nil, text: "Russia")),
    ]
    let recognition = Reading.withoutRegistry.recognize(
      Document(blocks: blocks), title: "President Foo")
    #expect(recognition == Recognition())
  }

  static let article = Document(blocks: [
    block(
      1,
      .paragraph(
        RichText(
          "Turkish Trade Minister selim Aydogan arrived in Tehran on Monday, March 2, 2026, as sanctions on iran from "
            + "the West tighten. Aydogan’s trip follows talks between Ankara and Tehran."))),
    block(2, .heading(level: 2, RichText("Aydogan's Aims in Iran"))),
    block(
      3,
      .paragraph(
        RichText(
          "Minister Aydogan met senior Iranian officials, including Ali Karimi and Oil Minister Behzad Rad. The Turkish "
            + "trade minister said that Ankara would buy more gas,despite pressure from the U.S. and the Gulf Cooperation "
            + "Council (GCC)."))),
    block(
      4,
      .list(
        List(items: [
          List.Item(RichText("Gas for Turkey."), lines: 4...4),
          List.Item(RichText("Fewer visas, as Karimi asked."), lines: 5...5),
        ]))),
    block(
      5,
      .table(
        Table(
          header: [RichText("Country"), RichText("Alliances")],
          rows: [
            [RichText("Turkey"), RichText("NATO, Qatar")], [RichText("Saudi Arabia"), RichText("GCC, US")],
          ],
          basis: .markup, confidence: 1, raw: []))),
    block(
      6,
      .quote([block(7, .paragraph(RichText("“We want peace,” said Leyla Demir of the University of Izmir.")))]
      )),
  ])

  static func block(_ number: Int, _ content: Block.Content) -> Block {
    Block(id: "p\(number)", lines: number...number, content: content)
  }

  static func listing(_ recognition: Recognition) -> String {
    let lines = recognition.actors.map { ("", $0) } + recognition.suggestions.map { ("? ", $0) }
    return lines.map { mark, actor in
      var text = "\(mark)\(actor.kind.rawValue) \(actor.id) \"\(actor.name)\" (\(actor.basis.rawValue))"
      if let of = actor.of { text += " of \(of)" }
      for role in actor.roles {
        text += "\n  post \(role.title) of \(role.of ?? "nobody") at \(role.block) \(role.range)"
      }
      for mention in actor.mentions {
        text += "\n  \(mention.block) \(mention.range) \(mention.kind.rawValue) \(mention.surface)"
      }
      return text + "\n"
    }.joined()
  }
}
