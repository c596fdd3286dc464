/// Puts a program together while a template is checked.
struct ProgramBuilder {
  private(set) var program = Program()
  private var nextSlot: Int

  /// Makes a builder; the first slots hold the page model or the parameters.
  init(parameterCount: Int) {
    nextSlot = parameterCount
    program.slotCount = parameterCount
  }

  /// The index of the instruction that comes next.
  var position: Int { program.instructions.count }

  /// The finished program.
  func finished() -> Program {
    var program = program
    program.totalSlotCount = program.slotCount + (program.programs.map(\.totalSlotCount).max() ?? 0)
    return program
  }

  /// Takes slots for as long as the template is rendered.
  mutating func takeSlots(_ count: Int) -> Int {
    defer { nextSlot += count }
    program.slotCount = max(program.slotCount, nextSlot + count)
    return nextSlot
  }

  mutating func append(_ instruction: Instruction) { program.instructions.append(instruction) }

  mutating func appendText(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = program.text.count
    program.text.append(contentsOf: bytes)
    append(.text(start: start, end: program.text.count))
  }

  mutating func appendOutput(_ expression: CheckedExpression, _ escape: Escape) {
    if let access = expression.access {
      program.readers.append(access.read)
      append(.field(reader: program.readers.count - 1, slot: access.slot, escape))
    } else {
      append(.output(expression: add(expression.evaluate), escape))
    }
  }

  mutating func add(_ expression: @escaping Evaluate) -> Int {
    program.expressions.append(expression)
    return program.expressions.count - 1
  }

  mutating func add(_ test: @escaping Test) -> Int {
    program.tests.append(test)
    return program.tests.count - 1
  }

  mutating func add(_ partial: Program) -> Int {
    program.programs.append(partial)
    return program.programs.count - 1
  }

  /// Sets the target of a jump that was written before its target was known.
  mutating func land(_ index: Int) {
    switch program.instructions[index] {
    case .jump: program.instructions[index] = .jump(to: position)
    case .jumpUnless(let test, _): program.instructions[index] = .jumpUnless(test: test, to: position)
    case .begin(let expression, let slot, _):
      program.instructions[index] = .begin(expression: expression, slot: slot, otherwise: position)
    default: break
    }
  }
}
