/// The fields of a record without the Swift type that they are read from.
package struct RecordShape: Sendable {
  /// Reads one field of the record at an index of its list.
  package typealias Reader = @Sendable (any ListStorage, Int) -> Value

  /// One field.
  package struct Field: Sendable {
    /// The name that templates use.
    package let name: String
    /// One sentence for template authors.
    package let documentation: String
    /// The field's type.
    package let type: TemplateType
    /// How it is read.
    package let read: Reader

    /// Makes a field.
    @inlinable package init(name: String, documentation: String, type: TemplateType, read: @escaping Reader) {
      self.name = name
      self.documentation = documentation
      self.type = type
      self.read = read
    }
  }

  /// The record's name.
  package let name: String
  /// One sentence for template authors.
  package let documentation: String
  /// The fields in the order of their declaration.
  package let fields: [Field]

  /// The field of a name.
  func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The shape of what `group_by` makes.
  static func group(of item: TemplateType, by key: TemplateType) -> RecordShape {
    RecordShape(
      name: "group of \(item)", documentation: "Elements that share a key.",
      fields: [
        Field(name: "key", documentation: "What the elements share.", type: key) { list, index in
          unsafeDowncast(list, to: GroupList.self).groups[index].key
        },
        Field(name: "items", documentation: "The elements, in order.", type: .list(item)) { list, index in
          .list(unsafeDowncast(list, to: GroupList.self).groups[index].items)
        },
      ])
  }
}
