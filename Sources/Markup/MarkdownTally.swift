/// Counts what is limited, line by line, in a line, a paragraph and a file.
struct MarkdownTally {
  private var openers = 0
  private var delimiterRows = 0
  /// The columns of the table that the paragraph may be.
  private var columns = 0
  private var cells = 0
  private var signs = 0
  private var mailboxes = 0
  private var brackets = 0
  private var definition = 0
  private var longestDefinition = 0
  /// What was passed already, since one message for each limit of a file is enough.
  private var isOver = false

  /// Takes a line's bytes, and gives the limit that it passes first with how much there is.
  mutating func take(_ line: ArraySlice<UInt8>) -> (limit: MarkdownLimit, count: Int)? {
    let count = LineCount(line)
    add(count)
    if count.nesting > MarkdownLimit.nesting.most { return (.nesting, count.nesting) }
    if line.count > MarkdownLimit.lineBytes.most { return (.lineBytes, line.count) }
    if count.pipes > MarkdownLimit.pipes.most { return (.pipes, count.pipes) }
    if delimiterRows > MarkdownLimit.delimiterRows.most {
      defer { delimiterRows = 0 }
      return (.delimiterRows, delimiterRows)
    }
    if openers > MarkdownLimit.openers.most {
      defer { openers = 0 }
      return (.openers, openers)
    }
    return isOver ? nil : overOfFile()
  }

  private mutating func overOfFile() -> (limit: MarkdownLimit, count: Int)? {
    let counts: [(MarkdownLimit, Int)] = [
      (.cells, cells), (.signs, signs), (.mailboxes, mailboxes), (.expansion, brackets * longestDefinition),
    ]
    guard let over = counts.first(where: { $1 > $0.most }) else { return nil }
    isOver = true
    return over
  }

  private mutating func add(_ count: LineCount) {
    signs += count.signs + count.nesting
    mailboxes += count.mailboxes
    brackets += count.brackets
    if count.isBlank {
      (openers, delimiterRows, columns, definition) = (0, 0, 0, 0)
      return
    }
    openers += count.openers
    if count.isDelimiterRow {
      delimiterRows += 1
      columns = max(columns, count.pipes + 1)
    }
    cells += columns
    // A definition can go on over lines up to the next blank one.
    if count.isDefinition { definition = 1 }
    if definition > 0 { definition += count.bytes }
    longestDefinition = max(longestDefinition, definition)
  }
}

/// What one line has of the things that are limited.
private struct LineCount {
  let bytes: Int
  private(set) var nesting = 0
  private(set) var pipes = 0
  private(set) var openers = 0
  private(set) var signs = 0
  private(set) var mailboxes = 0
  private(set) var brackets = 0
  private(set) var isBlank = true
  /// Whether it is made of dashes, colons and cell borders only.
  private(set) var isDelimiterRow = true
  private(set) var isDefinition = false

  init(_ line: ArraySlice<UInt8>) {
    bytes = line.count
    let content = countNesting(line)
    isBlank = content.isEmpty
    isDefinition = content.first == UInt8(ascii: "[") && content.contains(UInt8(ascii: ":"))
    var dashes = 0
    let mayCount = Self.mayCount
    for byte in content where isDelimiterRow || mayCount[Int(byte)] {
      switch byte {
      case UInt8(ascii: "|"):
        pipes += 1
        signs += 1
      case UInt8(ascii: "["):
        brackets += 1
        openers += 1
        signs += 1
      case UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "`"),
        UInt8(ascii: "~"):
        openers += 1
        signs += 1
      case UInt8(ascii: "@"):
        mailboxes += 1
        signs += 1
      case UInt8(ascii: "]"), UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
        UInt8(ascii: "w"):
        signs += 1
      case UInt8(ascii: "-"): dashes += 1
      default: break
      }
      if isDelimiterRow, !"|-: \t".utf8.contains(byte) { isDelimiterRow = false }
    }
    isDelimiterRow = isDelimiterRow && dashes > 0 && pipes > 0
  }

  /// For each byte whether it may be counted; most of a text are letters, which are not.
  private static let mayCount = (0...UInt8.max).map { "|[!<_*`~@]&:\"\\w".utf8.contains($0) }

  /// Counts quotation and list markers and indentation at the start of a line, and gives what is behind them.
  private mutating func countNesting(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    var indent = 0
    while let byte = rest.first {
      var length = 1
      if byte == UInt8(ascii: " ") {
        indent += 1
      } else if byte == UInt8(ascii: "\t") {
        indent += 4
      } else if byte == UInt8(ascii: ">") {
        nesting += 1
      } else if let marker = Self.listMarker(rest) {
        nesting += 1
        length = marker
      } else {
        break
      }
      rest = rest.dropFirst(length)
    }
    nesting += indent / 4
    return rest
  }

  /// The length of a bullet or a number at the start that a blank or nothing follows.
  private static func listMarker(_ rest: ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits < 10, let sign = rest.dropFirst(digits).first else { return nil }
    let isMarker = digits == 0 ? "-*+".utf8.contains(sign) : ".)".utf8.contains(sign)
    let next = rest.dropFirst(digits + 1).first
    return isMarker && (next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")) ? digits + 1 : nil
  }
}
