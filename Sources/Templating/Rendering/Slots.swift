/// The variables of a template while it is rendered: the page model or parameters first, then what loops and
/// `set` introduce.
///
/// A pointer and not an array, so that expressions read it without counting references. The checker has
/// numbered the slots, and `ProgramBuilder` counts them: no number is out of bounds.
struct Slots {
  private let first: UnsafeMutablePointer<Value>

  /// Lends slots that are absent at first.
  static func withSlots(count: Int, _ body: (Slots) -> Void) {
    let slots = UnsafeMutablePointer<Value>.allocate(capacity: count)
    slots.initialize(repeating: .none, count: count)
    body(Slots(first: slots))
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  subscript(slot: Int) -> Value {
    get { first[slot] }
    nonmutating set { first[slot] = newValue }
  }

  /// The slots of a partial, which begin at one of these.
  func from(_ slot: Int) -> Slots { Slots(first: first + slot) }
}
