/// A page model or a part of one, with fields that templates read.
///
/// ```swift
/// extension ActorLink: TemplateRecord {
///   package static let record = RecordDeclaration<Self>("ActorLink", "An actor as lists show it.", [
///     Field("name", "The actor's name.") { $0.name },
///     Field("url", "Where the actor's page is.") { $0.url },
///   ])
/// }
/// ```
package protocol TemplateRecord: TemplateValue {
  /// The record's name, meaning and fields.
  static var record: RecordDeclaration<Self> { get }
}

extension TemplateRecord {
  /// The record's own type.
  package static var templateType: TemplateType { .record(RecordReference(Self.self)) }
  /// The record as the one element of a list.
  @inlinable package var templateValue: Value { .record(ModelList([self]), 0) }
  /// A list that leaves its models where they are.
  @inlinable package static func templateList(_ elements: [Self]) -> any ListStorage { ModelList(elements) }
}

/// What templates can know of a Swift type: declared once, it gives types, readers and documentation.
package struct RecordDeclaration<Model: TemplateRecord>: Sendable {
  /// The fields without the Swift type.
  package let shape: RecordShape

  /// Declares a record; the name is written in partials, the documentation is one sentence.
  package init(_ name: String, _ documentation: String, _ fields: [Field<Model>]) {
    shape = RecordShape(name: name, documentation: documentation, fields: fields.map(\.shape))
  }
}

/// One field of a record: its name, its meaning and how it is read.
package struct Field<Model: TemplateRecord>: Sendable {
  let shape: RecordShape.Field

  /// Declares a field; its type is that of what the closure returns.
  package init<Content: TemplateValue>(
    _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Content
  ) {
    shape = RecordShape.Field(name: name, documentation: documentation, type: Content.templateType) {
      list, index in
      // The checker lets only this record's fields be read from this record's lists.
      let models = unsafeDowncast(list, to: ModelList<Model>.self).models
      return borrow(models.span, index, read).templateValue
    }
  }
}

// Without `Copyable` the compiler lends the model instead of copying it, which would cost more than reading.
private func borrow<Model: ~Copyable, Content>(
  _ models: Span<Model>, _ index: Int, _ read: (borrowing Model) -> Content
) -> Content {
  read(models[index])
}
