import Synchronization

/// A value that several files of a site are made from, worked out when the first of them is made.
final class Shared<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// Says how the value is worked out.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value; who asks while it is worked out waits.
  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
