import Diagnostics

/// A finding of the checks that the analyst accepts in the place, with the reason, which readers are shown.
///
/// ```yaml
/// accept:
///   single-origin: The ministry's own text is what is judged here.
/// ```
package struct AcceptedFinding: Sendable, Hashable {
  /// The rule, by the name that stands in brackets behind its messages.
  package var rule: String
  /// Why it is accepted.
  package var reason: String

  static func readAll(_ record: inout YAMLRecord) -> [AcceptedFinding] {
    guard let node = record.node("accept") else { return [] }
    let group = YAMLRecord(node, name: "`accept`")
    record.absorb(group)
    return group.all.compactMap { entry in
      if let reason = entry.value.text, !reason.isEmpty, !entry.value.isNull {
        return AcceptedFinding(rule: entry.key, reason: reason)
      }
      record.report(
        .error(
          "missing-reason", "`\(entry.key)` is accepted without a reason",
          help: "Write the reason behind it; the page of gaps shows it.", at: entry.keyPlace))
      return nil
    }
  }
}
