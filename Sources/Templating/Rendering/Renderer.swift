/// Carries out programs.
struct Renderer {
  private var slots: [Value]
  private(set) var output: [UInt8]

  /// Makes a renderer for one page; the output is appended to.
  init(slotCount: Int, output: consuming [UInt8]) {
    slots = Array(repeating: .none, count: slotCount)
    self.output = output
  }

  /// Sets a slot before a program runs.
  mutating func set(_ slot: Int, _ value: Value) { slots[slot] = value }

  /// Carries out a program whose slots begin at `base`.
  mutating func run(_ program: borrowing Program, base: Int) {
    var position = 0
    let end = program.instructions.count
    while position < end {
      let instruction = program.instructions[position]
      position += 1
      switch instruction {
      case .text(let start, let end): output.append(contentsOf: program.text[start..<end])
      case .field(let reader, let slot, let escape):
        guard case .record(let list, let index) = slots[base + slot] else { continue }
        append(program.readers[reader](list, index), escape)
      case .output(let expression, let escape): append(program.expressions[expression](slots, base), escape)
      case .assign(let expression, let slot):
        slots[base + slot] = program.expressions[expression](slots, base)
      case .argument(let expression, let index):
        slots[base + program.slotCount + index] = program.expressions[expression](slots, base)
      case .jump(let target): position = target
      case .jumpUnless(let test, let target): if !program.tests[test](slots, base) { position = target }
      case .begin(let expression, let slot, let otherwise):
        if !begin(program.expressions[expression](slots, base), at: base + slot) { position = otherwise }
      case .next(let slot, let body): if advance(base + slot) { position = body }
      case .call(let callee): run(program.programs[callee], base: base + program.slotCount)
      }
    }
  }

  private mutating func begin(_ value: Value, at slot: Int) -> Bool {
    guard case .list(let list) = value, list.count > 0 else { return false }
    slots[slot] = value
    slots[slot + 1] = .integer(0)
    slots[slot + 2] = list.value(at: 0)
    return true
  }

  private mutating func advance(_ slot: Int) -> Bool {
    guard case .list(let list) = slots[slot], case .integer(let index) = slots[slot + 1],
      index + 1 < list.count
    else { return false }
    slots[slot + 1] = .integer(index + 1)
    slots[slot + 2] = list.value(at: index + 1)
    return true
  }

  private mutating func append(_ value: Value, _ escape: Escape) {
    switch value {
    case .string(let text), .url(let text): escape.append(text, to: &output)
    case .html(let bytes), .json(let bytes): bytes.withUnsafeBufferPointer { escape.append($0, to: &output) }
    case .integer(let number): NumberFormat.append(number, to: &output)
    case .decimal(let number): output.append(contentsOf: NumberFormat.text(number).utf8)
    case .date(let date): output.append(contentsOf: date.text(.iso).utf8)
    case .none, .boolean, .list, .record: break
    }
  }
}
