import Diagnostics

// The first line of a partial.
extension TemplateParser {
  mutating func declaration(_ head: TokenReader, _ range: Range<Int>) {
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
      if !reader.takeSymbol("[") {
        reader.fail("the type of the elements is missing", help: "Write `list[string]`.")
      }
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
}
