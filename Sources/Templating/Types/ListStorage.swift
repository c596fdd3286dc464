/// The elements of a list, and the place where records live.
package protocol ListStorage: AnyObject, Sendable {
  /// The number of elements.
  var count: Int { get }
  /// The element at an index below `count`.
  func value(at index: Int) -> Value
}

/// A list of models; its records stay where they are and are read field by field.
package final class ModelList<Model: TemplateRecord>: ListStorage {
  /// The models.
  package let models: [Model]

  /// Makes a list of models.
  @inlinable package init(_ models: [Model]) { self.models = models }

  /// The number of models.
  package var count: Int { models.count }

  /// The record at an index.
  package func value(at index: Int) -> Value { .record(self, index) }
}

/// A list of strings, numbers, dates or other values without fields.
package final class ScalarList<Element: TemplateValue>: ListStorage {
  private let scalars: [Element]

  /// Makes a list of values.
  package init(_ scalars: [Element]) { self.scalars = scalars }

  /// The number of values.
  package var count: Int { scalars.count }

  /// The value at an index.
  package func value(at index: Int) -> Value { scalars[index].templateValue }
}

/// A list that a filter or a literal made.
final class ValueList: ListStorage {
  private let values: [Value]

  init(_ values: [Value]) { self.values = values }

  var count: Int { values.count }

  func value(at index: Int) -> Value { values[index] }
}

/// What `group_by` makes: records with a key and the elements that have it.
final class GroupList: ListStorage {
  let groups: [(key: Value, items: [Value])]

  init(_ groups: [(key: Value, items: [Value])]) { self.groups = groups }

  var count: Int { groups.count }

  func value(at index: Int) -> Value { .record(self, index) }
}
