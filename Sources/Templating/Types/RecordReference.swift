/// A record as types speak of it: by name, so that records may contain records of their own kind.
package struct RecordReference: Hashable, Sendable {
  private enum Kind: Sendable {
    case declared(any TemplateRecord.Type)
    case group(key: TemplateType, item: TemplateType)
  }

  private let kind: Kind

  /// The record that a Swift type declares.
  package init(_ model: any TemplateRecord.Type) { kind = .declared(model) }

  /// The record that `group_by` makes.
  init(groupsOf item: TemplateType, by key: TemplateType) { kind = .group(key: key, item: item) }

  /// The name by which partials and messages call the record.
  package var name: String {
    switch kind {
    case .declared(let model): model.shape.name
    case .group(_, let item): "group of \(item)"
    }
  }

  /// The fields.
  package var shape: RecordShape {
    switch kind {
    case .declared(let model): model.shape
    case .group(let key, let item): .group(of: item, by: key)
    }
  }

  /// Two records are the same when they have the same name.
  package static func == (left: RecordReference, right: RecordReference) -> Bool { left.name == right.name }

  /// Hashes the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension TemplateRecord {
  fileprivate static var shape: RecordShape { record.shape }
}
