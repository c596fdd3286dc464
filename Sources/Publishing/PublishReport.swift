/// What publishing changed, or would change.
package struct PublishReport: Sendable, Hashable {
  /// Files that are new.
  package var created: [String] = []
  /// Files whose bytes are others now.
  package var changed: [String] = []
  /// Files that the generator had written and no longer makes.
  package var removed: [String] = []
  /// The number of files that stay as they are.
  package var unchangedCount = 0
  /// What people should know about how it was done.
  package var notices: [String] = []

  /// Whether nothing changes at all.
  package var isEmpty: Bool { created.isEmpty && changed.isEmpty && removed.isEmpty }

  /// The same with all lists sorted.
  var sorted: PublishReport {
    var report = self
    report.created.sort()
    report.changed.sort()
    report.removed.sort()
    return report
  }
}
