import Diagnostics

/// The names that an expression can use at one place of a template, and what is known of them.
struct Scope: Sendable {
  /// Where names that are not set in the template come from.
  enum Root: Sendable {
    /// The fields of the page model in slot 0.
    case model(RecordShape)
    /// The parameters of a partial, in its first slots.
    case parameters([Partial.Parameter])
    /// Nothing is known, as in a template that no page uses.
    case unknown
  }

  /// A name that a loop or `set` introduces.
  struct Variable: Sendable {
    var name: Name
    var type: TemplateType
    var slot: Int
    var isLoop: Bool
    var isUsed = false
    /// The line in which it was introduced.
    var line: Int
  }

  var root: Root
  var variables: [Variable] = []
  /// The first slots of the loops around the place, outer ones first.
  var loopSlots: [Int] = []
  /// The paths of optionals that are known to be there.
  var known: Set<String> = []

  init(_ root: Root) { self.root = root }

  /// The names of the fields or parameters.
  var rootNames: [String] {
    switch root {
    case .model(let shape): shape.fields.map(\.name)
    case .parameters(let parameters): parameters.map(\.name)
    case .unknown: []
    }
  }

  /// All names that can be used here.
  var names: [String] { rootNames + variables.map(\.name.text) + (loopSlots.isEmpty ? [] : ["loop"]) }

  /// What the root is, in a sentence.
  var rootPhrase: String {
    switch root {
    case .model(let shape): shape.name
    case .parameters: "this partial"
    case .unknown: "the page"
    }
  }

  /// What a block sees: the fields of the page and what is known of them, but nothing that was set outside.
  var forBlock: Scope {
    var scope = Scope(root)
    scope.known = known.filter { path in
      !variables.contains { path == $0.name.text || path.hasPrefix($0.name.text + ".") }
    }
    return scope
  }
}
