/// Gradient ascent with a step of its own for each weight (Kingma and Ba, 2015), weights drawn towards their start.
struct Adam {
  private var first: [Float]
  private var second: [Float]
  private let start: [Float]
  private var steps = 0
  let rate: Float
  let pull: Float

  init(_ weights: [Float], rate: Float, pull: Float) {
    first = weights.map { _ in 0 }
    second = first
    start = weights
    self.rate = rate
    self.pull = pull
  }

  mutating func step(_ weights: inout [Float], gradient: [Float], scale: Float = 1) {
    steps += 1
    let firstBias = 1 - pow(0.9, steps)
    let secondBias = 1 - pow(0.999, steps)
    for index in weights.indices {
      let slope = gradient[index] - pull * (weights[index] - start[index])
      first[index] = 0.9 * first[index] + 0.1 * slope
      second[index] = 0.999 * second[index] + 0.001 * slope * slope
      weights[index] +=
        scale * rate * (first[index] / firstBias) / ((second[index] / secondBias).squareRoot() + 1e-6)
    }
  }

  private func pow(_ base: Float, _ exponent: Int) -> Float {
    var result: Float = 1
    for _ in 0..<min(exponent, 20_000) { result *= base }
    return result
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Plain steps for the many weights that hold rarely, Adam's for the few at the end that always hold.
struct Descent {
  private var adam: Adam
  private let start: [Float]
  private let rate: Float
  private let pull: Float
  private let dense: Int

  init(_ weights: [Float], rate: Float, pull: Float, dense: Int) {
    adam = Adam(Array(weights[dense...]), rate: 0.02, pull: 0)
    start = weights
    self.rate = rate
    self.pull = pull
    self.dense = dense
  }

  mutating func step(_ weights: inout [Float], gradient: [Float], scale: Float) {
    for index in 0..<dense {
      weights[index] += scale * rate * (gradient[index] - pull * (weights[index] - start[index]))
    }
    var tail = Array(weights[dense...])
    adam.step(&tail, gradient: Array(gradient[dense...]), scale: scale)
    weights.replaceSubrange(dense..., with: tail)
  }
}
