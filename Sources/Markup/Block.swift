/// A block of a document: what one line or several lines of the source are.
package struct Block: Sendable, Hashable {
  /// The anchor on the page, `p1`, `p2`, … in document order.
  package var id: String
  /// The 1-based lines of the source file that it was made from, both ends included.
  package var lines: ClosedRange<Int>
  /// What it is, with its text.
  package var content: Content
  /// The sentence of this block that announces a list or table, where it has one.
  package var leadIn: LeadIn?

  /// Makes a block.
  package init(id: String, lines: ClosedRange<Int>, content: Content, leadIn: LeadIn? = nil) {
    self.id = id
    self.lines = lines
    self.content = content
    self.leadIn = leadIn
  }

  /// What a block can be.
  package indirect enum Content: Sendable, Hashable {
    /// A heading of level 2 to 6; level 1 is the title's.
    case heading(level: Int, RichText)
    case paragraph(RichText)
    case list(List)
    case table(Table)
    case quote([Block])
    case code(language: String?, text: String)
    case rule
    /// An image that stands alone.
    case image(source: String, title: String, alternative: String)
  }

  /// The block's text as one string, in which mentions and dates have their offsets.
  ///
  /// A list's items, a table's header and cells row by row, and a quotation's blocks are joined by line feeds.
  package var text: String {
    switch content {
    case .heading(_, let text), .paragraph(let text): text.text
    case .list(let list): list.items.map(\.flatText).joined(separator: "\n")
    case .table(let table): ([table.header] + table.rows).flatMap { $0.map(\.text) }.joined(separator: "\n")
    case .quote(let blocks): blocks.map(\.text).joined(separator: "\n")
    case .code(_, let text): text
    case .rule: ""
    case .image(_, _, let alternative): alternative
    }
  }
}

/// A list, ordered or not.
package struct List: Sendable, Hashable {
  /// The number of the first item; absent in a list without numbers.
  package var start: Int?
  /// How its items are counted; says nothing of a list without numbers.
  package var numbering: Numbering
  /// The items in order.
  package var items: [Item]

  /// Makes a list.
  package init(start: Int? = nil, numbering: Numbering = .digits, items: [Item]) {
    self.start = start
    self.numbering = numbering
    self.items = items
  }

  /// One item: its text, and whatever is nested below it.
  package struct Item: Sendable, Hashable {
    /// The item's own text.
    package var text: RichText
    /// Whether it is ticked off; absent when it is no task.
    package var isDone: Bool?
    /// The 1-based lines of the source that it was made from.
    package var lines: ClosedRange<Int>
    /// Nested lists and further paragraphs; their `id`s are empty, since anchors belong to the outermost block.
    package var children: [Block]

    /// Makes an item.
    package init(_ text: RichText, isDone: Bool? = nil, lines: ClosedRange<Int>, children: [Block] = []) {
      self.text = text
      self.isDone = isDone
      self.lines = lines
      self.children = children
    }

    /// The item's own text and its children's, joined by line feeds.
    package var flatText: String {
      ([text.text] + children.map(\.text)).joined(separator: "\n")
    }
  }
}

/// A table, given by markup or recovered from flat lines.
package struct Table: Sendable, Hashable {
  /// How a table's columns are known.
  package enum Basis: String, Sendable {
    /// The source marks its columns (pipes, tabs, runs of spaces, or the author's word).
    case markup
    /// They were recovered with enough confidence to be published.
    case recovered
    /// They are a proposal only; readers see the lines as they stood.
    case uncertain
  }

  /// How a column's cells are set.
  package enum Alignment: Sendable, Hashable {
    case none
    case left
    case center
    case right
  }

  /// The column headings.
  package var header: [RichText]
  /// The rows, each as wide as the header.
  package var rows: [[RichText]]
  /// The columns' alignments, as many as the header has cells.
  package var alignments: [Alignment]
  /// How the columns are known.
  package var basis: Basis
  /// How sure the columns are, 0 to 1; 1 where the source marks them.
  package var confidence: Double
  /// The lines as they stood in the source.
  package var raw: [String]

  /// Makes a table.
  package init(
    header: [RichText], rows: [[RichText]], alignments: [Alignment] = [], basis: Basis, confidence: Double,
    raw: [String]
  ) {
    self.header = header
    self.rows = rows
    self.alignments = alignments.isEmpty ? header.map { _ in .none } : alignments
    self.basis = basis
    self.confidence = confidence
    self.raw = raw
  }
}

/// The sentence that announces a list or table.
package struct LeadIn: Sendable, Hashable {
  /// What is announced.
  package enum Announced: String, Sendable {
    case list
    case table
  }

  /// The sentence, with its colon.
  package var text: String
  /// What it announces.
  package var announces: Announced
  /// The `id` of the block that it announces; absent when the text does not have it, which is a gap.
  package var resolved: String?
  /// The number that it announces ("five areas"), where it names one.
  package var announcedCount: Int?

  /// Makes a lead-in.
  package init(text: String, announces: Announced, resolved: String? = nil, announcedCount: Int? = nil) {
    self.text = text
    self.announces = announces
    self.resolved = resolved
    self.announcedCount = announcedCount
  }
}
