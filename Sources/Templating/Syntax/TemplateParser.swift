import Diagnostics

/// Reads a template: what stands in it, not yet what it means.
///
/// A tag that cannot be read is reported and the parser goes on behind it; a block tag whose head is wrong
/// still opens its block, so that one mistake is one message.
struct TemplateParser {
  private let source: SourceFile
  private let segments: [Segment]
  private var index = 0
  private var openTags: [Name] = []
  /// Whether what follows is not read any more.
  private var hasGivenUp = false
  /// Ends of tags that were reported as unknown.
  private var forgivenEnds: [String] = []
  private var template: Template

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
  private struct Stop {
    var name: Name
    var reader: TokenReader
  }

  private mutating func report(_ code: String, _ message: String, help: String? = nil, at range: Range<Int>) {
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
  private mutating func body(endingAt ends: [String]) -> (nodes: [Node], stop: Stop?) {
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
  private mutating func finish(_ reader: TokenReader, _ expression: Expression) -> Expression {
    template.diagnostics += reader.diagnostics
    return reader.hasFailed ? Expression(kind: .invalid, range: expression.range) : expression
  }

  private mutating func expression(_ reader: TokenReader) -> Expression {
    var parser = ExpressionParser(reader)
    let value = parser.expression()
    parser.reader.expectEnd()
    return finish(parser.reader, value)
  }

  private mutating func expectEnd(of reader: TokenReader) {
    var reader = reader
    reader.expectEnd()
    template.diagnostics += reader.diagnostics
  }
}

extension TemplateParser {
  private static let tags = ["if", "for", "set", "include", "extends", "block", "partial", "raw"]
  private static let tagList = "The tags are: " + tags.map { "`\($0)`" }.joined(separator: ", ") + "."
  private static let endTags = ["elif", "else", "endif", "endfor", "endblock"]

  private static func ends(of tag: String) -> [String] {
    switch tag {
    case "if": ["elif", "else", "endif"]
    case "for": ["else", "endfor"]
    case "block": ["endblock"]
    default: []
    }
  }

  private mutating func tag(_ name: Name, _ reader: TokenReader, _ range: Range<Int>) -> Node? {
    switch name.text {
    case "if": return nested(name, range) { parser in parser.condition(reader) }
    case "for": return nested(name, range) { parser in parser.loop(reader) }
    case "block": return nested(name, range) { parser in parser.block(reader) }
    case "set": return assignment(reader, range)
    case "include": return include(reader, range)
    case "extends": layout(reader, range)
    case "partial": declaration(reader, range)
    default: reportUnknown(name)
    }
    return nil
  }

  private mutating func nested(
    _ name: Name, _ range: Range<Int>, _ read: (inout TemplateParser) -> Node.Kind
  ) -> Node? {
    guard openTags.count < Self.depthLimit else {
      report(
        "nesting", "tags are nested more than \(Self.depthLimit) deep here",
        help: "Move the inner ones into a partial.", at: range)
      index = segments.count
      hasGivenUp = true
      return nil
    }
    openTags.append(name)
    defer { openTags.removeLast() }
    return Node(kind: read(&self), range: range)
  }

  private mutating func condition(_ head: TokenReader) -> Node.Kind {
    var branches: [Node.Branch] = []
    var condition = expression(head)
    while true {
      let (nodes, stop) = body(endingAt: ["elif", "else", "endif"])
      branches.append(Node.Branch(condition: condition, body: nodes))
      guard let stop, stop.name.text != "endif" else {
        close(stop)
        return .condition(branches, otherwise: nil)
      }
      guard stop.name.text == "elif" else {
        return .condition(branches, otherwise: alternative(stop, end: "endif"))
      }
      condition = expression(stop.reader)
    }
  }

  private mutating func alternative(_ stop: Stop, end: String) -> [Node] {
    if stop.reader.isWord("if") {
      report("syntax", "there is no `else if`", help: "Write `{% elif … %}`.", at: stop.reader.current.range)
    } else {
      expectEnd(of: stop.reader)
    }
    let (nodes, end) = body(endingAt: [end])
    close(end)
    return nodes
  }

  private mutating func close(_ stop: Stop?) {
    if let stop { return expectEnd(of: stop.reader) }
    guard let open = openTags.last, !hasGivenUp else { return }
    report(
      "unclosed-block", "`\(open.text)` has no end", help: "Close it with `{% end\(open.text) %}`.",
      at: open.range)
  }

  private mutating func loop(_ head: TokenReader) -> Node.Kind {
    var reader = head
    let variable = reader.expectName("the name of the loop's variable")
    if reader.isSymbol(",") {
      reader.fail("a loop has one variable", help: "Give the elements fields: `{{ item.key }}`.")
    }
    if !reader.takeWord("in") { reader.fail("`in` is missing after the loop's variable") }
    var parser = ExpressionParser(reader)
    let list = loopList(&parser)
    let (nodes, stop) = body(endingAt: ["else", "endfor"])
    var loop = Node.Loop(variable: variable, list: list, body: nodes, otherwise: nil)
    if let stop, stop.name.text == "else" {
      loop.otherwise = alternative(stop, end: "endfor")
    } else {
      close(stop)
    }
    return .loop(loop)
  }

  private mutating func loopList(_ parser: inout ExpressionParser) -> Expression {
    let list = parser.expression()
    if case .conditional(let condition, _, nil) = list.kind {
      parser.reader.fail(
        "a loop takes no `if`", help: "Choose the elements with `| where(\"field\", value)`.",
        at: condition.range)
    }
    if parser.reader.isWord("recursive") {
      parser.reader.fail(
        "there are no recursive loops", help: "Give the page model a flat list with a field for the depth.")
    }
    parser.reader.expectEnd()
    return finish(parser.reader, list)
  }

  private mutating func block(_ head: TokenReader) -> Node.Kind {
    var reader = head
    let name = reader.expectName("the block's name")
    expectEnd(of: reader)
    let (nodes, stop) = body(endingAt: ["endblock"])
    if var stop {
      // Jinja lets the name be repeated at the end.
      if case .name(let text) = stop.reader.current.kind {
        if text != name.text {
          stop.reader.fail("this block is called `\(name.text)`, not `\(text)`")
        }
        stop.reader.advance()
      }
      close(stop)
    } else {
      close(nil)
    }
    return .block(Node.Block(name: name, body: nodes))
  }

  private mutating func assignment(_ head: TokenReader, _ range: Range<Int>) -> Node? {
    var reader = head
    let name = reader.expectName("the name to be set")
    if reader.isSymbol(".") { reader.fail("a field cannot be set", help: "Set a new name.") }
    if reader.hasFailed {
      template.diagnostics += reader.diagnostics
      return nil
    }
    if reader.isAtEnd {
      forgivenEnds.append("endset")
      reader.fail(
        "`=` and a value are missing", help: "There is no `{% endset %}`; a name stands for one expression.")
    }
    reader.expectSymbol("=", "after the name")
    let value = expression(reader)
    return name.text.isEmpty ? nil : Node(kind: .set(name, value), range: range)
  }

  private mutating func include(_ head: TokenReader, _ range: Range<Int>) -> Node? {
    var reader = head
    let name = reader.expectString("the partial's path")
    var arguments: [Argument] = []
    var parser = ExpressionParser(reader)
    if parser.reader.takeWord("with") {
      repeat { arguments.append(namedArgument(&parser)) } while parser.reader.takeSymbol(",")
    }
    parser.reader.expectEnd()
    let hasFailed = parser.reader.hasFailed
    template.diagnostics += parser.reader.diagnostics
    return hasFailed ? nil : Node(kind: .include(Node.Include(name: name, arguments: arguments)), range: range)
  }

  private func namedArgument(_ parser: inout ExpressionParser) -> Argument {
    let argument = parser.argument()
    if argument.name == nil {
      parser.reader.fail(
        "the arguments of an include have names", help: "Write `with name=value, …`.",
        at: argument.value.range)
    }
    return argument
  }

  private mutating func layout(_ head: TokenReader, _ range: Range<Int>) {
    var reader = head
    let name = reader.expectString("the layout's path")
    expectEnd(of: reader)
    if template.layout != nil {
      report("syntax", "a template extends one layout", help: "Let that layout extend the other.", at: range)
    } else if !openTags.isEmpty {
      report("syntax", "`extends` stands at the top of a template", at: range)
    } else if !name.text.isEmpty {
      template.layout = name
    }
  }
}

extension TemplateParser {
  private mutating func declaration(_ head: TokenReader, _ range: Range<Int>) {
    var parser = ExpressionParser(head)
    var parameters: [Template.Parameter] = []
    while !parser.reader.isAtEnd, !parser.reader.hasFailed {
      parameters.append(parameter(&parser))
      if !parser.reader.takeSymbol(",") { break }
    }
    parser.reader.expectEnd()
    template.diagnostics += parser.reader.diagnostics
    if template.declaration != nil || !openTags.isEmpty {
      report("syntax", "`partial` stands once, in the first line", at: range)
    }
    template.declaration = Template.Declaration(parameters: parameters, range: range)
  }

  private func parameter(_ parser: inout ExpressionParser) -> Template.Parameter {
    let name = parser.reader.expectName("a parameter's name")
    if !parser.reader.takeSymbol(":") {
      parser.reader.fail("the type of `\(name.text)` is missing", help: "Write `\(name.text): string`.")
    }
    let type = type(&parser.reader)
    let standard = parser.reader.takeSymbol("=") ? parser.expression() : nil
    return Template.Parameter(name: name, type: type, standard: standard)
  }

  private func type(_ reader: inout TokenReader) -> WrittenType {
    let start = reader.current.range
    var lists = 0
    while reader.isWord("list"), lists < Self.depthLimit {
      reader.advance()
      if !reader.takeSymbol("[") { reader.fail("the type of the elements is missing", help: "Write `list[string]`.") }
      lists += 1
    }
    if lists == Self.depthLimit {
      reader.fail("lists are nested more than \(Self.depthLimit) deep here", code: "nesting")
    }
    var type = WrittenType(kind: .invalid, range: start)
    let name = reader.expectName("a type")
    if !name.text.isEmpty, !reader.hasFailed { type = WrittenType(kind: .name(name.text), range: name.range) }
    if reader.takeSymbol("?") { type = wrap(.optional(type), start, reader) }
    for _ in 0..<lists {
      reader.expectSymbol("]", "after the type of the elements")
      type = wrap(.list(type), start, reader)
      if reader.takeSymbol("?") { type = wrap(.optional(type), start, reader) }
    }
    return type
  }

  private func wrap(_ kind: WrittenType.Kind, _ start: Range<Int>, _ reader: TokenReader) -> WrittenType {
    WrittenType(kind: kind, range: start.lowerBound..<max(reader.endOfLast, start.upperBound))
  }

  private mutating func checkTopLevel() {
    if template.layout != nil, let declaration = template.declaration {
      report(
        "syntax", "a partial has no layout", help: "Remove `extends` or `partial`.", at: declaration.range)
    }
    checkFirstTag()
    if template.layout != nil { checkOutsideBlocks() }
    checkBlockNames()
  }

  private mutating func checkFirstTag() {
    guard let first = template.nodes.first(where: { !isBlank($0) }) else { return }
    if let layout = template.layout, layout.range.lowerBound > first.range.lowerBound {
      report("syntax", "`extends` stands at the top of a template", at: layout.range)
    }
    if let declaration = template.declaration, declaration.range.lowerBound > first.range.lowerBound {
      report("syntax", "`partial` stands in the first line", at: declaration.range)
    }
  }

  private mutating func checkOutsideBlocks() {
    for node in template.nodes where !isBlank(node) {
      if case .block = node.kind { continue }
      report(
        "outside-blocks", "this stands outside the blocks and would never be shown",
        help: "A template that extends a layout holds blocks only; put this into one of them.", at: firstLine(node))
    }
  }

  private mutating func checkBlockNames() {
    var seen: Set<String> = []
    for block in template.blocks where !seen.insert(block.name.text).inserted {
      report(
        "duplicate-block", "there are two blocks `\(block.name.text)`", help: "Rename one of them.",
        at: block.name.range)
    }
  }

  private func isBlank(_ node: Node) -> Bool {
    guard case .text = node.kind else { return false }
    return source.bytes[node.range].allSatisfy(\.isWhiteSpace)
  }

  private func firstLine(_ node: Node) -> Range<Int> {
    let start = source.bytes[node.range].firstIndex { !$0.isWhiteSpace } ?? node.range.lowerBound
    let end = source.bytes[start..<node.range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    return start..<(end ?? node.range.upperBound)
  }

  private mutating func forgives(_ end: String) -> Bool {
    guard let index = forgivenEnds.firstIndex(of: end) else { return false }
    forgivenEnds.remove(at: index)
    return true
  }

  private mutating func reportStray(_ name: Name) {
    if forgives(name.text) { return }
    let opener = name.text == "elif" || name.text == "else" ? "if" : String(name.text.dropFirst(3))
    report(
      "stray-end", "`\(name.text)` has no `\(opener)` before it",
      help: openTags.last.map { "The open tag is `\($0.text)` in line \(source.line(atOffset: $0.range.lowerBound))." },
      at: name.range)
  }

  private mutating func reportUnknown(_ name: Name) {
    if forgives(name.text) { return }
    let meant = NearMiss.of(name.text, among: Self.tags) ?? name.text
    if !name.text.hasPrefix("end") { forgivenEnds.append("end" + meant) }
    report(
      "unknown-tag", "there is no tag `\(name.text)`",
      help: Self.leftOut[name.text] ?? NearMiss.suggestion(
        for: name.text, among: Self.tags + Self.endTags, noun: "tags"), at: name.range)
  }

  /// What to do instead of tags that Jinja and its relatives have.
  private static let leftOut: [String: String] = [
    "macro": "Write a partial with parameters and include it.",
    "call": "Write a partial with parameters and include it.",
    "import": "Write a partial with parameters and include it.",
    "from": "Write a partial with parameters and include it.",
    "with": "Use `set`, which ends with the block that it stands in.",
    "endset": "`set` stands for one expression and has no end.",
    "filter": "Apply the filter to an expression.",
    "do": "Templates do nothing but print; compute it in the page model.",
    "break": "Choose the elements with filters before the loop.",
    "continue": "Put an `if` around the rest of the loop's body.",
    "autoescape": "Escaping follows from the place and cannot be switched off.",
    "verbatim": "Use `raw`.",
    "elseif": "Write `elif`.",
    "elsif": "Write `elif`.",
    "url": "Links are fields of the page models.",
    "load": "There is nothing to load; all filters are there.",
    "endraw": "There is no `raw` before it.",
  ]
}
