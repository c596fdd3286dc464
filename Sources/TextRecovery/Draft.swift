import Markup

/// A document in the making: its lines, and the pieces that lines were claimed for.
///
/// A line is claimed once; what nobody claims becomes prose at the end. So every line that is not blank
/// is accounted for by construction.
struct Draft {
  /// Some lines in a row, and what they are.
  struct Piece {
    /// The indices of its lines; the first and the last are not blank.
    var lines: Range<Int>
    /// What they are.
    var kind: Kind
  }

  /// What lines can be.
  enum Kind {
    case title(String, siteName: String?)
    case omission(Document.Omission.Reason)
    case heading(level: Int, String)
    case paragraph
    case list([ListLine])
    /// The stretches of a quotation: lines that were one; stretches without a blank between are one paragraph's lines.
    case quote([Range<Int>])
    case rule
    /// Lines of a program, which stay as they are.
    case code
    case table(FoundTable)
  }

  /// The lines after the front matter.
  let lines: [SourceLine]
  /// The pieces in the order in which they were claimed.
  private(set) var pieces: [Piece] = []
  /// The author whom a byline names.
  var byline: String?
  private var isClaimed: [Bool]
  private let furniture: [Bool]
  /// The lines of a transcript with times among them, where there is one.
  let transcript: Range<Int>?
  private let brokenWords: BrokenWords

  /// Makes a draft in which every line that is not blank is free.
  init(lines: [SourceLine]) {
    self.lines = lines
    isClaimed = lines.map(\.isBlank)
    furniture = Furniture.among(lines)
    transcript = RecordingLength.transcript(in: lines)
    brokenWords = BrokenWords(lines)
  }

  /// Whether a line is page furniture by its own words.
  func isFurniture(_ index: Int) -> Bool { furniture[index] }

  /// Whether a line is there, is not blank, and nobody has claimed it.
  func isFree(_ index: Int) -> Bool { lines.indices.contains(index) && !isClaimed[index] }

  /// Whether all lines of a range are free.
  func isFree(_ range: Range<Int>) -> Bool { range.allSatisfy(isFree) }

  /// The indices of all lines that are not blank.
  var solidLines: [Int] { lines.indices.filter { !lines[$0].isBlank } }

  /// Whether most paragraphs stand between blank lines, so that lines without one between belong together.
  var isSpaced: Bool {
    let prose = lines.indices.filter { lines[$0].shape.words >= 25 }
    let apart = prose.count { $0 == 0 || lines[$0 - 1].isBlank }
    return apart * 10 >= prose.count * 6
  }

  /// The title and its line, where one was found.
  var title: (line: Int, text: String)? {
    for piece in pieces { if case .title(let text, _) = piece.kind { return (piece.lines.lowerBound, text) } }
    return nil
  }

  /// The title's line, where one was found.
  var titleLine: Int? { title?.line }

  /// Whether a line was claimed as one that names the author or the date.
  func isCredit(_ index: Int) -> Bool {
    pieces.contains { piece in
      switch piece.kind {
      case .omission(.byline), .omission(.dateline): piece.lines.contains(index)
      default: false
      }
    }
  }

  /// The lines that were claimed as ones that name the author, and those that name the author or the date.
  var creditLines: (bylines: Set<Int>, all: Set<Int>) {
    pieces.reduce(into: ([], [])) { lines, piece in
      switch piece.kind {
      case .omission(.byline):
        lines.bylines.formUnion(piece.lines)
        lines.all.formUnion(piece.lines)
      case .omission(.dateline): lines.all.formUnion(piece.lines)
      default: break
      }
    }
  }

  /// The nearest line before an index that is not blank.
  func solid(before index: Int) -> Int? { lines[..<index].lastIndex { !$0.isBlank } }

  /// The nearest line from an index on that is not blank.
  func solid(from index: Int) -> Int? { lines[min(index, lines.count)...].firstIndex { !$0.isBlank } }

  /// The ranges of free lines that stand together without a blank or a claimed line between them.
  var freeRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...lines.count {
      if isFree(index) {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    return runs
  }

  /// Texts of lines that were one, joined.
  func joined(_ texts: [String]) -> BrokenWords.Joined { brokenWords.joined(texts) }

  /// Claims lines for a piece; lines that are blank may be among them, claimed ones may not.
  mutating func claim(_ range: Range<Int>, as kind: Kind) {
    pieces.append(Piece(lines: range, kind: kind))
    for index in range { isClaimed[index] = true }
  }
}

/// A line of a list: its marker's meaning, its depth, its text.
struct ListLine {
  /// The number that the marker gives; absent for bullets.
  var number: Int?
  /// How the list that begins with it is counted.
  var numbering: List.Numbering = .digits
  /// The depth of nesting, 0 outermost.
  var depth: Int
  /// The indices of its lines.
  var lines: Range<Int>
  /// The text without the marker, continuation lines joined.
  var text: String
  /// The UTF-8 offsets in it at which hyphens of broken words stood.
  var breaks: [Int] = []
}

/// A table as it was found, before its cells are made into text.
struct FoundTable {
  /// The header's cells.
  var header: [String]
  /// The rows' cells, as many as the header has.
  var rows: [[String]]
  /// The columns' alignments where the source marks them.
  var alignments: [Table.Alignment] = []
  /// How the columns are known.
  var basis: Table.Basis
  /// How sure they are.
  var confidence: Double
}
