import Diagnostics

/// A part of a template as it is written.
struct Node: Sendable {
  indirect enum Kind: Sendable {
    /// Literal text: a range of the source.
    case text
    case output(Expression)
    case condition([Branch], otherwise: [Node]?)
    case loop(Loop)
    case set(Name, Expression)
    case include(Include)
    case block(Block)
  }

  /// `if` or `elif`.
  struct Branch: Sendable {
    var condition: Expression
    var body: [Node]
  }

  /// `for`.
  struct Loop: Sendable {
    var variable: Name
    var list: Expression
    var body: [Node]
    var otherwise: [Node]?
  }

  /// `include`, with the arguments for a partial's parameters.
  struct Include: Sendable {
    var name: Name
    var arguments: [Argument]
  }

  /// `block`.
  struct Block: Sendable {
    var name: Name
    var body: [Node]
  }

  var kind: Kind
  /// Byte offsets in the source file; of a tag with a body, those of its first tag.
  var range: Range<Int>
}

/// A template as it is written: what a parser makes of one file.
struct Template: Sendable {
  /// One parameter of a partial.
  struct Parameter: Sendable {
    var name: Name
    var type: WrittenType
    var standard: Expression?
  }

  /// The first line of a partial.
  struct Declaration: Sendable {
    var parameters: [Parameter]
    var range: Range<Int>
  }

  /// The path within `Templates/`.
  var name: String
  var source: SourceFile
  /// The layout that it fills.
  var layout: Name?
  /// The parameters, when it is a partial.
  var declaration: Declaration?
  var nodes: [Node] = []
  /// What the lexer and the parser found wrong.
  var diagnostics: [Diagnostic] = []

  /// The blocks at any depth, in the order of the source.
  var blocks: [Node.Block] { Self.blocks(in: nodes) }

  private static func blocks(in nodes: [Node]) -> [Node.Block] {
    nodes.flatMap { node -> [Node.Block] in
      switch node.kind {
      case .block(let block): [block] + blocks(in: block.body)
      case .condition(let branches, let otherwise):
        branches.flatMap { blocks(in: $0.body) } + blocks(in: otherwise ?? [])
      case .loop(let loop): blocks(in: loop.body) + blocks(in: loop.otherwise ?? [])
      default: []
      }
    }
  }
}

/// A type as a partial writes it.
struct WrittenType: Sendable {
  indirect enum Kind: Sendable {
    case name(String)
    case list(WrittenType)
    case optional(WrittenType)
    case invalid
  }

  var kind: Kind
  var range: Range<Int>
}
