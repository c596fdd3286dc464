import Diagnostics

/// Reads a template: what stands in it, not yet what it means.
///
/// A tag that cannot be read is reported and the parser goes on behind it; a block tag whose head is wrong
/// still opens its block, so that one mistake is one message.
struct TemplateParser {
  let source: SourceFile
  let segments: [Segment]
  var index = 0
  var openTags: [Name] = []
  /// Whether what follows is not read any more.
  var hasGivenUp = false
  /// Ends of tags that were reported as unknown.
  var forgivenEnds: [String] = []
  var template: Template

  /// How deep tags may be nested.
  static let depthLimit = 50

  private init(_ name: String, _ source: SourceFile) {
    self.source = source
    template = Template(name: name, source: source)
    var lexer = Lexer(source)
    segments = lexer.lex()
    template.diagnostics = lexer.diagnostics
  }

  /// Reads one template.
  static func parse(_ name: String, _ source: SourceFile) -> Template {
    var parser = TemplateParser(name, source)
    parser.template.nodes = parser.nodes()
    parser.checkTopLevel()
    return parser.template
  }
}

extension TemplateParser {
  /// The tag at which a body ended; its reader stands behind the tag's name.
  struct Stop {
    var name: Name
    var reader: TokenReader
  }

  mutating func report(_ code: String, _ message: String, help: String? = nil, at range: Range<Int>) {
    template.diagnostics.append(.error(code, message, help: help, at: source.place(range)))
  }

  private mutating func nodes() -> [Node] {
    var all: [Node] = []
    while index < segments.count {
      let (nodes, stop) = body(endingAt: [])
      all += nodes
      if let stop { reportStray(stop.name) }
    }
    return all
  }

  // Reads up to one of the tags, or up to an end tag of an outer block, which is then left for that block.
  mutating func body(endingAt ends: [String]) -> (nodes: [Node], stop: Stop?) {
    var nodes: [Node] = []
    while index < segments.count {
      let segment = segments[index]
      index += 1
      switch segment {
      case .text(let range): nodes.append(Node(kind: .text, range: range))
      case .output(let list): nodes.append(output(list))
      case .tag(let list):
        let range = list.range
        var reader = TokenReader(list, of: source)
        guard let name = tagName(&reader, range) else { continue }
        if ends.contains(name.text) { return (nodes, Stop(name: name, reader: reader)) }
        if Self.endTags.contains(name.text) {
          if openTags.contains(where: { Self.ends(of: $0.text).contains(name.text) }) {
            index -= 1
            return (nodes, nil)
          }
          reportStray(name)
          continue
        }
        if let node = tag(name, reader, range) { nodes.append(node) }
      }
    }
    return (nodes, nil)
  }

  private mutating func tagName(_ reader: inout TokenReader, _ range: Range<Int>) -> Name? {
    guard case .name(let text) = reader.current.kind else {
      if !reader.hasFailed { report("syntax", "a tag begins with its name", help: Self.tagList, at: range) }
      return nil
    }
    let name = Name(text: text, range: reader.current.range)
    reader.advance()
    return name
  }

  private mutating func output(_ list: TokenList) -> Node {
    let range = list.range
    var parser = ExpressionParser(TokenReader(list, of: source))
    if parser.reader.isAtEnd {
      parser.reader.fail("an expression is missing between `{{` and `}}`", at: range)
    }
    let expression = parser.expression()
    parser.reader.expectEnd()
    return Node(kind: .output(finish(parser.reader, expression)), range: range)
  }

  // A tag with a mistake in it is not judged any further.
  mutating func finish(_ reader: TokenReader, _ expression: Expression) -> Expression {
    template.diagnostics += reader.diagnostics
    return reader.hasFailed ? Expression(kind: .invalid, range: expression.range) : expression
  }

  mutating func expression(_ reader: TokenReader) -> Expression {
    var parser = ExpressionParser(reader)
    let value = parser.expression()
    parser.reader.expectEnd()
    return finish(parser.reader, value)
  }

  mutating func expectEnd(of reader: TokenReader) {
    var reader = reader
    reader.expectEnd()
    template.diagnostics += reader.diagnostics
  }
}
