/// Evaluates an expression.
typealias Evaluate = @Sendable (Slots) -> Value

/// Decides a condition.
typealias Test = @Sendable (Slots) -> Bool

/// Renders a part of a template.
///
/// Steps are closures within closures, since a closure calls what it has captured without counting references:
/// measured, that is twice as fast as a list of instructions that are looked up in tables.
struct Step: Sendable {
  let run: @Sendable (Slots, inout OutputBuffer) -> Void
}

/// One branch of an `if`.
struct ProgramBranch: Sendable {
  let test: Test
  let body: Step
}

/// A template or partial in the form that is rendered: every name is resolved, nothing can fail.
struct Program: Sendable {
  var step: Step
  /// The number of slots, with those of the partials that it includes.
  var slotCount: Int

  /// Appends what the program renders; its slots begin with the page model or the parameters.
  func run(_ parameters: [Value], into output: inout [UInt8]) {
    var buffer = OutputBuffer(capacity: 16_384)
    Slots.withSlots(count: max(slotCount, parameters.count)) { slots in
      for (index, parameter) in parameters.enumerated() { slots[index] = parameter }
      step.run(slots, &buffer)
    }
    buffer.move(to: &output)
  }
}
