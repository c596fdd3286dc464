import CMarkGFM

/// A node of a cmark tree, valid while the tree is being walked.
struct CMarkNode {
  /// What a node is.
  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, rule, footnoteDefinition
    case table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, strikethrough, link, image
    case footnoteReference
    /// A kind of a newer cmark-gfm; its text is kept, its meaning is not known.
    case unknown
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    self.node = node
  }

  /// What the node is.
  var kind: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// The 1-based first line, counted from the start of what was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(node)) }
  /// The 1-based last line, counted from the start of what was parsed.
  var endLine: Int { Int(cmark_node_get_end_line(node)) }
  /// A heading's level, 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  /// The first number of an ordered list.
  var listStart: Int? {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
  }
  /// The text of a leaf.
  var literal: String { Self.string(cmark_node_get_literal(node)) }
  /// A link's or image's address.
  var url: String { Self.string(cmark_node_get_url(node)) }
  /// A link's or image's title.
  var title: String { Self.string(cmark_node_get_title(node)) }
  /// What stands behind a code block's opening fence.
  var fenceInfo: String { Self.string(cmark_node_get_fence_info(node)) }

  /// Whether a list item is a task, and if so whether it is done.
  var isTaskDone: Bool? {
    guard typeName == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(node)
  }

  /// The alignments of a table's columns.
  var tableAlignments: [Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(node))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  /// The types that extensions register are C variables; their names are the stable way to tell them.
  private var extensionKind: Kind {
    switch typeName {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    case "tasklist": .item
    default: .unknown
    }
  }

  private var typeName: String { Self.string(cmark_node_get_type_string(node)) }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
