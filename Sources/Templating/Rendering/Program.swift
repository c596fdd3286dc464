/// Evaluates an expression; the slots of the template that it stands in begin at `base`.
typealias Evaluate = @Sendable (_ slots: [Value], _ base: Int) -> Value

/// Decides a condition.
typealias Test = @Sendable (_ slots: [Value], _ base: Int) -> Bool

/// One step of a program. The numbers are indices into the program's tables.
enum Instruction: Sendable {
  /// Appends literal text.
  case text(start: Int, end: Int)
  /// Appends a field of the record in a slot.
  case field(reader: Int, slot: Int, Escape)
  /// Appends the value of an expression.
  case output(expression: Int, Escape)
  case assign(expression: Int, slot: Int)
  /// Sets a parameter of the partial that is rendered next.
  case argument(expression: Int, index: Int)
  case jump(to: Int)
  case jumpUnless(test: Int, to: Int)
  /// Starts a loop over a list, which takes three slots: list, index, element. Jumps when it is empty.
  case begin(expression: Int, slot: Int, otherwise: Int)
  /// Goes on with the next element, or falls through behind the last one.
  case next(slot: Int, body: Int)
  /// Renders a partial whose parameters stand in the slots behind this program's own.
  case call(program: Int)
}

/// A template or partial in the form that is rendered: flat, with every name resolved.
struct Program: Sendable {
  /// All literal texts, one behind the other.
  var text: [UInt8] = []
  var instructions: [Instruction] = []
  var readers: [RecordShape.Reader] = []
  var expressions: [Evaluate] = []
  var tests: [Test] = []
  var programs: [Program] = []
  /// The number of slots of this program alone.
  var slotCount = 0
  /// The number of slots with those of the partials that it renders.
  var totalSlotCount = 0
}
