/// The HTML of one block while it is being written, and how far into the block's text it has come.
struct BlockOutput {
  private(set) var html: [UInt8] = []

  private let resolve: HTMLWriter.Resolve
  private let annotations: [HTMLWriter.Annotation]
  private var nextAnnotation = 0
  /// The offset in the block's `text` at which the next piece begins.
  private var position = 0

  init(resolve: @escaping HTMLWriter.Resolve, annotations: [HTMLWriter.Annotation]) {
    self.resolve = resolve
    self.annotations = annotations.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Writes a block; the order of its texts is that of `Block.text`.
  mutating func write(_ block: Block) {
    switch block.content {
    case .heading(let level, let text):
      element("h\(min(max(level, 2), 6))", id: block.id) { $0.write(text) }
    case .paragraph(let text): element("p", id: block.id) { $0.write(text) }
    case .list(let list): write(list, id: block.id)
    case .table(let table) where table.basis == .uncertain: writeLines(of: table, id: block.id)
    case .table(let table): write(table, id: block.id)
    case .quote(let blocks):
      element("blockquote", id: block.id) { output in output.writeJoined(blocks) { $0.write($1) } }
    case .code(_, let text):
      element("pre", id: block.id) { output in output.element("code") { $0.writeText(text[...]) } }
    case .rule: raw(block.id.isEmpty ? "<hr>" : "<hr id=\"\(block.id)\">")
    case .image(let source, let title, let alternative):
      element("figure", id: block.id) { output in
        output.writeImage(source, title: title, alternative: alternative[...])
        if !title.isEmpty { output.element("figcaption") { $0.escape(title) } }
      }
    }
  }

  /// Writes a text with its formatting, its annotations, and hard breaks.
  mutating func write(_ text: RichText) {
    var inline = InlineOutput(text, from: position, annotations: takeAnnotations(upTo: position + text.text.utf8.count))
    inline.write(to: &self)
    position += text.text.utf8.count
  }

  // MARK: Pieces that inline text is written with

  /// Opens a link where its target allows one, and tells what closes it.
  mutating func openLink(_ destination: String, title: String) -> String {
    switch resolve(destination, title) {
    case .page(let href):
      raw("<a href=\"")
      escape(href)
      raw("\">")
      return "</a>"
    case .external(let href), .image(let href):
      raw("<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      escape(href)
      raw("\">")
      return "</a>"
    case .citation(let href, let number, let isFirst):
      raw("<a class=\"cited\" href=\"")
      escape(href)
      raw("\">")
      let anchor = isFirst ? " id=\"cite-\(number)\"" : ""
      return "</a><sup class=\"citation\"><a\(anchor) href=\"#source-\(number)\">[\(number)]</a></sup>"
    case .none:
      return ""
    }
  }

  /// Writes an image that lies on the site, or a link to one that does not.
  mutating func writeImage(_ source: String, title: String, alternative: Substring) {
    switch resolve(source, title) {
    case .page(let address):
      raw("<img src=\"")
      escape(address)
      raw("\" alt=\"")
      escape(alternative)
      raw("\">")
    case .image(let address):
      raw("<img referrerpolicy=\"no-referrer\" src=\"")
      escape(address)
      raw("\" alt=\"")
      escape(alternative)
      raw("\">")
    case .external(let address):
      raw("<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      escape(address)
      raw("\">")
      escape(alternative.isEmpty ? address[...] : alternative)
      raw("</a>")
    case .citation, .none: escape(alternative)
    }
  }

  /// Appends text, its hard line breaks as `<br>`.
  mutating func writeText(_ text: Substring, breaks: Bool = false) {
    guard breaks, text.hasLineFeed else { return escape(text) }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { raw("<br>") }
      escape(line)
    }
  }

  /// Appends HTML of this module's own making.
  mutating func raw(_ text: String) {
    html.append(contentsOf: text.utf8)
  }

  /// Appends text, escaped.
  mutating func escape(_ text: some StringProtocol) {
    HTMLEscaping.append(text, to: &html)
  }

  // MARK: Blocks with parts

  private mutating func write(_ list: List, id: String) {
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let type = list.numbering == .digits ? "" : " type=\"\(list.numbering.rawValue)\""
    element(list.start == nil ? "ul" : "ol", attributes: start + type, id: id) { output in
      output.writeJoined(list.items) { output, item in
        output.element("li") { output in
          if let isDone = item.isDone {
            output.raw("<span class=\"task\">\(isDone ? "☑" : "☐") </span>")
          }
          output.write(item.text)
          for child in item.children {
            output.position += 1
            output.write(child)
          }
        }
      }
    }
  }

  private mutating func write(_ table: Table, id: String) {
    element("table", id: id) { output in
      var isFirst = true
      output.element("thead") { $0.writeRow(table.header, "th", attributes: " scope=\"col\"", table.alignments, &isFirst) }
      output.element("tbody") { output in
        for row in table.rows { output.writeRow(row, "td", attributes: "", table.alignments, &isFirst) }
      }
    }
  }

  /// A table whose columns are a proposal only is shown as its lines.
  private mutating func writeLines(of table: Table, id: String) {
    element("pre", attributes: " class=\"uncertain\"", id: id) { $0.escape(table.raw.joined(separator: "\n")) }
  }

  private mutating func writeRow(
    _ cells: [RichText], _ name: String, attributes: String, _ alignments: [Table.Alignment], _ isFirst: inout Bool
  ) {
    raw("<tr>")
    for (column, cell) in cells.enumerated() {
      if !isFirst { position += 1 }
      isFirst = false
      let alignment = column < alignments.count ? alignments[column] : .none
      element(name, attributes: attributes + alignmentClass(alignment)) { $0.write(cell) }
    }
    raw("</tr>")
  }

  private func alignmentClass(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .none, .left: ""
    case .center: " class=\"center\""
    case .right: " class=\"right\""
    }
  }

  private mutating func writeJoined<Part>(_ parts: [Part], _ body: (inout BlockOutput, Part) -> Void) {
    for (index, part) in parts.enumerated() {
      if index > 0 { position += 1 }
      body(&self, part)
    }
  }

  private mutating func element(
    _ name: String, attributes: String = "", id: String = "", _ body: (inout BlockOutput) -> Void
  ) {
    raw("<\(name)\(id.isEmpty ? "" : " id=\"\(id)\"")\(attributes)>")
    body(&self)
    raw("</\(name)>")
  }

  /// The annotations that begin before an offset, relative to the piece of text that begins at `position`.
  private mutating func takeAnnotations(upTo end: Int) -> ArraySlice<HTMLWriter.Annotation> {
    let start = nextAnnotation
    while nextAnnotation < annotations.count, annotations[nextAnnotation].range.lowerBound < end {
      nextAnnotation += 1
    }
    return annotations[start..<nextAnnotation]
  }
}
