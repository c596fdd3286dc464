/// Puts a program together while a template is checked.
struct ProgramBuilder {
  /// A body that is left for an inner one.
  struct OuterBody {
    fileprivate var steps: [Step]
    fileprivate var nextSlot: Int
  }

  private var steps: [Step] = []
  private var text: [UInt8] = []
  private var nextSlot: Int
  private var slotCount: Int

  /// Makes a builder; the first slots hold the page model or the parameters.
  init(parameterCount: Int) {
    nextSlot = parameterCount
    slotCount = parameterCount
  }

  /// The finished program.
  mutating func finished() -> Program { Program(step: takeStep(), slotCount: slotCount) }

  /// Begins the body of a tag.
  mutating func beginBody() -> OuterBody {
    flushText()
    defer { steps = [] }
    return OuterBody(steps: steps, nextSlot: nextSlot)
  }

  /// Ends the body of a tag; its slots are free again.
  mutating func endBody(_ outer: OuterBody) -> Step {
    let step = takeStep()
    steps = outer.steps
    nextSlot = outer.nextSlot
    return step
  }

  /// Takes slots for as long as the body at hand lasts.
  mutating func takeSlots(_ count: Int) -> Int {
    defer { nextSlot += count }
    slotCount = max(slotCount, nextSlot + count)
    return nextSlot
  }
}

extension ProgramBuilder {
  mutating func appendText(_ bytes: ArraySlice<UInt8>) { text += bytes }

  mutating func appendOutput(_ expression: CheckedExpression, _ escape: Escape) {
    if let access = expression.access {
      append { slots, output in
        guard case .record(let list, let index) = slots[access.slot] else { return }
        escape.append(access.read(list, index), to: &output)
      }
    } else if let slot = expression.slot {
      append { slots, output in escape.append(slots[slot], to: &output) }
    } else {
      let evaluate = expression.evaluate
      append { slots, output in escape.append(evaluate(slots), to: &output) }
    }
  }

  mutating func appendAssignment(of value: @escaping Evaluate, to slot: Int) {
    append { slots, _ in slots[slot] = value(slots) }
  }

  mutating func appendCondition(_ branches: [ProgramBranch], otherwise: Step) {
    if let first = branches.first, branches.count == 1 {
      let (test, body) = (first.test, first.body)
      append { slots, output in
        if test(slots) { body.run(slots, &output) } else { otherwise.run(slots, &output) }
      }
    } else {
      append { slots, output in
        for branch in branches where branch.test(slots) { return branch.body.run(slots, &output) }
        otherwise.run(slots, &output)
      }
    }
  }

  /// A loop has three slots: the list, the index and the element.
  mutating func appendLoop(
    over list: @escaping Evaluate, slot: Int, body: Step, otherwise: Step
  ) {
    append { slots, output in
      let value = list(slots)
      guard case .list(let elements) = value, elements.count > 0 else { return otherwise.run(slots, &output) }
      slots[slot] = value
      for index in 0..<elements.count {
        slots[slot + 1] = .integer(index)
        slots[slot + 2] = elements.value(at: index)
        body.run(slots, &output)
      }
    }
  }

  /// The slots of the partial are taken from behind those in use.
  mutating func appendInclude(_ program: Program, arguments: [CheckedExpression]) {
    let start = nextSlot
    slotCount = max(slotCount, start + program.slotCount)
    for (index, argument) in arguments.enumerated() {
      appendAssignment(of: argument.evaluate, to: start + index)
    }
    let step = program.step
    append { slots, output in step.run(slots.from(start), &output) }
  }
}

extension ProgramBuilder {
  private mutating func append(_ run: @escaping @Sendable (Slots, inout OutputBuffer) -> Void) {
    flushText()
    steps.append(Step(run: run))
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    let bytes = text
    steps.append(Step { _, output in bytes.withUnsafeBufferPointer { output.append($0) } })
    text = []
  }

  private mutating func takeStep() -> Step {
    flushText()
    defer { steps = [] }
    return Self.sequence(steps[...])
  }

  // One step that does all of them: a tree, so that none lies deep.
  private static func sequence(_ steps: ArraySlice<Step>) -> Step {
    let start = steps.startIndex
    switch steps.count {
    case 0: return Step { _, _ in }
    case 1: return steps[start]
    case 2:
      let (first, second) = (steps[start], steps[start + 1])
      return Step { slots, output in
        first.run(slots, &output)
        second.run(slots, &output)
      }
    default:
      let third = steps.count / 3
      let first = sequence(steps[start..<start + third])
      let second = sequence(steps[start + third..<start + 2 * third])
      let last = sequence(steps[(start + 2 * third)...])
      return Step { slots, output in
        first.run(slots, &output)
        second.run(slots, &output)
        last.run(slots, &output)
      }
    }
  }
}
