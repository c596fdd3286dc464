/// The records that partials can name: all that can be reached from the page models.
struct RecordRegistry: Sendable {
  private(set) var records: [String: RecordReference] = [:]

  /// Adds a record with everything that its fields lead to.
  ///
  /// - Returns: whether there was anything new.
  mutating func add(_ record: RecordReference) -> Bool {
    var pending = [record]
    let count = records.count
    while let next = pending.popLast() {
      guard records.updateValue(next, forKey: next.name) == nil else { continue }
      pending += next.shape.fields.compactMap { Self.record(in: $0.type) }
    }
    return records.count > count
  }

  /// The names of all records, sorted.
  var names: [String] { records.keys.sorted() }

  private static func record(in type: TemplateType) -> RecordReference? {
    switch type {
    case .record(let record): record
    case .list(let inner), .optional(let inner): record(in: inner)
    default: nil
    }
  }
}
