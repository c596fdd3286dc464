import Markup
import Testing

@Suite struct HTMLWriterTests {
  private static func paragraph(_ text: String, _ spans: [RichText.Span] = []) -> Block {
    Block(id: "p1", lines: 1...1, content: .paragraph(RichText(text, spans: spans)))
  }

  /// A text, its spans, annotations, and the HTML that comes of them.
  static let nestings: [(String, [RichText.Span], [Range<Int>], String)] = [
    ("Lavrov said", [], [0..<6], "<a class=\"m\" href=\"x\">Lavrov</a> said"),
    ("a Lavrov", [RichText.Span(2..<8, .strong)], [2..<8], "a <strong><a class=\"m\" href=\"x\">Lavrov</a></strong>"),
    ("Sergey Lavrov", [RichText.Span(7..<13, .emphasis)], [0..<13], "<a class=\"m\" href=\"x\">Sergey <em>Lavrov</em></a>"),
    ("Sergey Lavrov", [RichText.Span(3..<9, .emphasis)], [7..<13], "Ser<em>gey La</em>vrov"),
    ("see Iran", [RichText.Span(0..<8, .link(destination: "#p1", title: ""))], [4..<8], "<a href=\"#p1\">see Iran</a>"),
    ("Iran and Iran", [], [9..<13, 0..<4], "<a class=\"m\" href=\"x\">Iran</a> and <a class=\"m\" href=\"x\">Iran</a>"),
    ("Iranians", [], [0..<4, 2..<8], "<a class=\"m\" href=\"x\">Iran</a>ians"),
    ("a\nb", [], [], "a<br>b"),
    ("<&\"'>", [], [0..<1], "<a class=\"m\" href=\"x\">&lt;</a>&amp;&quot;&#39;&gt;"),
  ]

  @Test(arguments: nestings)
  func `nests formatting and annotations, and leaves out what cannot nest`(
    text: String, spans: [RichText.Span], annotations: [Range<Int>], html: String
  ) {
    let written = HTMLWriter().html(
      of: Self.paragraph(text, spans), annotations: annotations.map { .init($0, href: "x", name: "m") })
    #expect(written.html == "<p id=\"p1\">\(html)</p>")
  }

  @Test func `finds annotations in the items of lists and the cells of tables by the block's text`() {
    let list = Block(
      id: "p1", lines: 1...2,
      content: .list(
        List(items: [
          List.Item(
            RichText("Iran"), lines: 1...1,
            children: [Block(id: "", lines: 1...1, content: .paragraph(RichText("in Baku")))]),
          List.Item(RichText("Syria"), lines: 2...2),
        ])))
    #expect(list.text == "Iran\nin Baku\nSyria")
    let written = HTMLWriter().html(
      of: list, annotations: [.init(8..<12, href: "b", name: "m"), .init(13..<18, href: "s", name: "m")])
    #expect(
      written.html
        == "<ul id=\"p1\"><li>Iran<p>in <a class=\"m\" href=\"b\">Baku</a></p></li><li><a class=\"m\" href=\"s\">Syria</a></li></ul>")
    let table = Block(
      id: "p2", lines: 1...2,
      content: .table(
        Table(header: [RichText("A"), RichText("B")], rows: [[RichText("x"), RichText("Iran")]], basis: .markup, confidence: 1, raw: [])))
    let cells = HTMLWriter().html(of: table, annotations: [.init(6..<10, href: "i", name: "m")])
    #expect(cells.html.contains("<td><a class=\"m\" href=\"i\">Iran</a></td>"))
  }

  @Test(arguments: [
    ("https://example.org", true), ("http://a", true), ("mailto:a@b", true), ("HTTPS://X", true),
    ("javascript:alert(1)", false), ("JavaScript:x", false), ("data:text/html,x", false), ("vbscript:x", false),
    ("blob:x", false), ("feed:x", false), ("java\tscript:x", false), (" javascript:x", false), ("//evil.example", false),
    ("\\\\evil.example", false), ("/\\evil.example", false), ("file:///etc", false), ("", false),
    // A slash with an accent is another character to Swift, and a slash to a browser.
    ("//\u{300}evil.example", false), ("\\\\\u{619}evil.example", false),
  ])
  func `links to other hosts by http, https and mailto only`(address: String, isLink: Bool) {
    let isExternal = if case .external = LinkPolicy.target(of: address) { true } else { false }
    #expect(isExternal == isLink)
    if !isLink { #expect(LinkPolicy.target(of: address) == .none) }
  }

  @Test(arguments: [
    ("https://images.example/a.png", true), ("HTTPS://Images.Example/a.png", true), ("https://images.example", true),
    ("http://images.example/a.png", false), ("https://images.example.evil.example/a.png", false),
    ("https://images.example@evil.example/a.png", false), ("https://images.example:8443/a.png", false),
    ("https://evil.example\\@images.example/a.png", false), ("https://evil.example/images.example", false),
    ("https://images.example/\u{300}", true), ("//images.example/a.png", false), ("data:image/png;base64,x", false),
  ])
  func `shows images of allowed hosts only`(address: String, isShown: Bool) {
    #expect(LinkPolicy.isAllowedImage(address, hosts: ["images.example"]) == isShown)
    #expect(!LinkPolicy.isAllowedImage(address, hosts: []))
  }
}
