/// Finds the name that somebody most likely meant.
package enum NearMiss {
  /// The candidate nearest to a misspelt name, or nothing when none is near enough to be helpful.
  ///
  /// Nearness is the optimal string alignment distance (insertion, deletion, substitution, transposition
  /// of neighbours) without regard to case; a third of the name's length, at least one, is still near, but not
  /// a name of which nothing is left.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars), limit: limit)
      guard distance <= limit, distance < wanted.count else { continue }
      guard let current = best else {
        best = (distance, candidate)
        continue
      }
      if (distance, candidate) < (current.distance, current.name) { best = (distance, candidate) }
    }
    return best?.name
  }

  /// A sentence that names the nearest candidate, or lists all of them when none is near.
  package static func suggestion(for name: String, among candidates: [String], noun: String) -> String? {
    if let near = of(name, among: candidates) { return "Did you mean `\(near)`?" }
    guard !candidates.isEmpty else { return nil }
    return "The \(noun) are: " + candidates.sorted().map { "`\($0)`" }.joined(separator: ", ") + "."
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
