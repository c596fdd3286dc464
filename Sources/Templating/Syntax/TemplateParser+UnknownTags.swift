import Diagnostics

// Tags that do not exist, or stand where they end nothing.
extension TemplateParser {
  private mutating func forgives(_ end: String) -> Bool {
    guard let index = forgivenEnds.firstIndex(of: end) else { return false }
    forgivenEnds.remove(at: index)
    return true
  }

  mutating func reportStray(_ name: Name) {
    if forgives(name.text) { return }
    let opener = name.text == "elif" || name.text == "else" ? "if" : String(name.text.dropFirst(3))
    report(
      "stray-end", "`\(name.text)` has no `\(opener)` before it",
      help: openTags.last.map {
        "The open tag is `\($0.text)` in line \(source.line(atOffset: $0.range.lowerBound))."
      },
      at: name.range)
  }

  mutating func reportUnknown(_ name: Name) {
    if forgives(name.text) { return }
    let meant = NearMiss.of(name.text, among: Self.tags) ?? name.text
    if !name.text.hasPrefix("end") { forgivenEnds.append("end" + meant) }
    report(
      "unknown-tag", "there is no tag `\(name.text)`",
      help: Self.leftOut[name.text]
        ?? NearMiss.suggestion(
          for: name.text, among: Self.tags + Self.endTags, noun: "tags"), at: name.range)
  }

  /// What to do instead of tags that Jinja and its relatives have.
  private static let leftOut: [String: String] = [
    "macro": "Write a partial with parameters and include it.",
    "call": "Write a partial with parameters and include it.",
    "import": "Write a partial with parameters and include it.",
    "from": "Write a partial with parameters and include it.",
    "with": "Use `set`, which ends with the block that it stands in.",
    "endset": "`set` stands for one expression and has no end.",
    "filter": "Apply the filter to an expression.",
    "do": "Templates do nothing but print; compute it in the page model.",
    "break": "Choose the elements with filters before the loop.",
    "continue": "Put an `if` around the rest of the loop's body.",
    "autoescape": "Escaping follows from the place and cannot be switched off.",
    "verbatim": "Use `raw`.",
    "elseif": "Write `elif`.",
    "elsif": "Write `elif`.",
    "url": "Links are fields of the page models.",
    "load": "There is nothing to load; all filters are there.",
    "endraw": "There is no `raw` before it.",
  ]
}
