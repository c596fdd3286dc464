/// The policy by which a page tells the browser what it may load (CSP Level 3).
struct ContentSecurityPolicy {
  private var directives: [(name: String, sources: [String])]

  /// Reads the text of a policy.
  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  /// The policy as text.
  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Gives leave for one more source, and leaves everything else as it is.
  ///
  /// A directive that is not there falls back on `default-src`, unless it is one of those that do not.
  mutating func allow(_ source: String, _ name: String, fallsBack: Bool = true) {
    if let index = directives.firstIndex(where: { $0.name == name }) {
      directives[index].sources = Self.adding(source, to: directives[index].sources)
    } else if fallsBack, let fallback = directives.first(where: { $0.name == "default-src" }) {
      directives.append((name, Self.adding(source, to: fallback.sources)))
    }
  }

  private static func adding(_ source: String, to sources: [String]) -> [String] {
    let others = sources.filter { $0 != "'none'" }
    return others.contains(source) ? others : others + [source]
  }
}
