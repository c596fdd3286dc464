/// One thing that an author should know: what is wrong, where, and what to do about it.
///
/// Authors' mistakes are collected as diagnostics and all reported; failures of the machine are thrown.
package struct Diagnostic: Sendable, Hashable {
  /// How grave a diagnostic is.
  package enum Severity: String, Sendable, Comparable {
    case warning
    case error

    /// Whether one severity is graver than another.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .warning: 0
      case .error: 1
      }
    }
  }

  /// How grave it is.
  package var severity: Severity
  /// A stable name of the rule, in kebab case, such as `unknown-key`.
  package var code: String
  /// The rule and the fact in one sentence without a full stop, the most specific fact first.
  package var message: String
  /// What to do about it, one sentence a line.
  package var help: String?
  /// Where it is; absent when no file is to blame.
  package var place: Place?

  /// Makes a diagnostic.
  package init(_ severity: Severity, _ code: String, _ message: String, help: String? = nil, at place: Place?) {
    self.severity = severity
    self.code = code
    self.message = message
    self.help = help
    self.place = place
  }

  /// Makes an error.
  package static func error(_ code: String, _ message: String, help: String? = nil, at place: Place?) -> Diagnostic {
    Diagnostic(.error, code, message, help: help, at: place)
  }

  /// Makes a warning.
  package static func warning(
    _ code: String, _ message: String, help: String? = nil, at place: Place?
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, help: help, at: place)
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The diagnostics in the order in which people work through them: by file, then line, then column.
  package var inReadingOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      let leftPlace = left.element.place
      let rightPlace = right.element.place
      let leftKey = (leftPlace?.path ?? "", leftPlace?.line ?? 0, leftPlace?.column ?? 0, left.offset)
      let rightKey = (rightPlace?.path ?? "", rightPlace?.line ?? 0, rightPlace?.column ?? 0, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }
}
