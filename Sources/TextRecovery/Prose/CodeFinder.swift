/// Finds the code of programs and commands, whose marks were lost and whose lines must stay as they are.
enum CodeFinder {
  /// Claims every run of three lines or more of which most are code, with a blank line between two at most.
  static func claim(in draft: inout Draft) {
    let signs = draft.lines.map(\.isCode)
    guard signs.contains(true) else { return }
    var start = 0
    while start < draft.lines.count {
      guard signs[start], draft.isFree(start) else {
        start += 1
        continue
      }
      let end = end(from: start, signs, in: draft)
      let solid = draft.lines[start..<end].count { !$0.isBlank }
      if solid >= 3, signs[start..<end].count(where: \.self) * 3 >= solid * 2 { draft.claim(start..<end, as: .code) }
      start = max(end, start + 1)
    }
  }

  /// The line behind the last of code in a run from a line on.
  private static func end(from start: Int, _ signs: [Bool], in draft: Draft) -> Int {
    var end = start + 1
    var index = end
    while draft.isFree(index) || index < draft.lines.count && draft.lines[index].isBlank && draft.isFree(index + 1) {
      if signs[index] {
        end = index + 1
      } else if draft.lines[index].indent > draft.lines[start].indent, !draft.lines[index].isBlank {
        end = index + 1
      } else if !draft.lines[index].isBlank, index > end || !draft.lines[index].mayStandInCode {
        break
      }
      index += 1
    }
    return end
  }
}

extension SourceLine {
  /// Whether it looks like a line of a program or a command.
  fileprivate var isCode: Bool {
    guard (1...24).contains(shape.words), shape.length <= 200 else { return false }
    if isImport { return true }
    guard hasMark else { return false }
    let text = text
    if Self.commands.contains(where: text.begins) { return true }
    if shape.endsSentence, !text.hasSuffix(")") { return false }
    if Self.ends.contains(where: text.hasSuffix) { return true }
    return Self.parts.contains(where: text.contains) || isAssignment
  }

  /// Whether it may stand between lines of code: a short one that is no sentence, or a comment.
  fileprivate var mayStandInCode: Bool {
    shape.words <= 8 && !shape.endsSentence && shape.ending != .colon || bytes.first == UInt8(ascii: "#") || text.begins("//")
  }

  /// Whether it names a part of a program that another one uses: "import csv", "from collections import Counter".
  private var isImport: Bool {
    guard shape.beginning == .lower, shape.ending == .none, shape.words <= 6 else { return false }
    return shape.words == 2 && bytes.starts(with: "import ".utf8) || bytes.starts(with: "from ".utf8) && text.contains(" import ")
  }

  /// Whether a name without blanks stands before a sign of equality: "rows = load(file)".
  private var isAssignment: Bool {
    guard let sign = text.unicodeScalars.split(separator: " ", maxSplits: 2).dropFirst().first else { return false }
    return ["=", "+=", ":=", "=="].contains(String(sign)) && shape.beginning != .upper && shape.innerStops == 0
  }

  /// Whether it has a mark that sentences seldom have, or a bracket that opens on a mark.
  private var hasMark: Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "$"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "&") where last == byte: return true
      case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"): if last == UInt8(ascii: "(") { return true }
      case UInt8(ascii: ":"), UInt8(ascii: ";"): if last == UInt8(ascii: ")") { return true }
      default: break
      }
      last = byte
    }
    return bytes.starts(with: "def ".utf8) || bytes.starts(with: "sudo ".utf8) || bytes.starts(with: "const ".utf8)
  }

  private static let commands = ["$ ", "#!/", "#include", "import {", "const ", "function ", "def ", "sudo "]
  private static let ends = ["{", "});", ");", "};", "):", "]:", "()", "])"]
  private static let parts = ["()", "(\"", "('", "[\"", "['", " == ", " != ", "&&", " => ", "();"]
}
