import Diagnostics

// The tags, each with what stands between it and its end.
extension TemplateParser {
  static let tags = ["if", "for", "set", "include", "extends", "block", "partial", "raw"]
  static let tagList = "The tags are: " + tags.map { "`\($0)`" }.joined(separator: ", ") + "."
  static let endTags = ["elif", "else", "endif", "endfor", "endblock"]

  static func ends(of tag: String) -> [String] {
    switch tag {
    case "if": ["elif", "else", "endif"]
    case "for": ["else", "endfor"]
    case "block": ["endblock"]
    default: []
    }
  }

  mutating func tag(_ name: Name, _ reader: TokenReader, _ range: Range<Int>) -> Node? {
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
    return hasFailed
      ? nil : Node(kind: .include(Node.Include(name: name, arguments: arguments)), range: range)
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
