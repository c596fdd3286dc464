/// Writes a model as text and reads it again: sections of whole thousandths, zeros in a row as their number.
package enum ModelText {
  /// The sections in order, by name.
  package static func sections(of model: TableModel) -> [(name: String, numbers: String)] {
    [
      ("row", text(model.row)), ("border", text(model.border)), ("headerBorder", text(model.headerBorder)),
      ("header", text(model.header)), ("shares", text(model.shares.map { $0 * 10 })),
      ("transitions", text(model.transitionShares.map { $0 * 10 })),
      ("gaps", text(model.gaps.numbers)), ("gapsInContext", text(model.gapsInContext.numbers)),
      ("headerGaps", text(model.headerGaps.numbers)),
      ("choice", text(model.choice.numbers)), ("confidence", text(model.confidence.numbers)),
      ("likeness", text(model.likeness.numbers)),
    ]
  }

  /// Numbers as text: `12` for 0.012, `z7` for seven zeros.
  static func text(_ numbers: [Float]) -> String {
    var words: [String] = []
    var zeros = 0
    for number in numbers {
      let thousandths = Int((number * 1000).rounded())
      if thousandths == 0 {
        zeros += 1
        continue
      }
      if zeros > 0 { words.append("z\(zeros)") }
      zeros = 0
      words.append("\(thousandths)")
    }
    if zeros > 0 { words.append("z\(zeros)") }
    return words.joined(separator: " ")
  }

  /// The numbers of a text; as many as are wanted, zeros where the text has too few.
  static func numbers(_ text: String, count: Int) -> [Float] {
    let numbers = numbers(text)
    return Array((numbers + Array(repeating: 0, count: max(0, count - numbers.count))).prefix(count))
  }

  /// The numbers of a text.
  static func numbers(_ text: String) -> [Float] {
    var numbers: [Float] = []
    numbers.reserveCapacity(text.utf8.count / 3)
    var value = 0
    var isNegative = false
    var isZeros = false
    var hasDigits = false
    func finish() {
      guard hasDigits else { return }
      if isZeros {
        numbers.append(contentsOf: repeatElement(0, count: min(value, 1 << 20)))
      } else {
        numbers.append(Float(isNegative ? -value : value) / 1000)
      }
      (value, isNegative, isZeros, hasDigits) = (0, false, false, false)
    }
    for byte in Array(text.utf8) {
      switch byte {
      case UInt8(ascii: "z"): isZeros = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        hasDigits = true
      default: finish()
      }
    }
    finish()
    return numbers
  }
}
