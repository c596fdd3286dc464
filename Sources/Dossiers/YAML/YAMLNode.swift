import Diagnostics

/// A value of a YAML text, with the place where it stands.
struct YAMLNode: Sendable, Hashable {
  /// What a value can be.
  indirect enum Content: Sendable, Hashable {
    /// A text; plain ones may mean a number, a truth value or nothing.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// One key of a mapping with its value.
  struct Entry: Sendable, Hashable {
    var key: YAMLNode
    var value: YAMLNode
  }

  /// What it is.
  var content: Content
  /// Where it stands.
  var place: Place

  /// Whether it is there only in name: `key:` or `key: ~`.
  var isNull: Bool {
    if case .scalar(let text, isPlain: true) = content {
      return text.isEmpty || text == "~" || text == "null"
    }
    return false
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }

  /// What an author would call it.
  var kindName: String {
    switch content {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
