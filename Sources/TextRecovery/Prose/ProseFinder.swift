/// Makes headings, quotations and paragraphs of the lines that nothing else has claimed.
struct ProseFinder {
  /// Claims every line that is still free.
  static func claim(in draft: inout Draft) {
    let wrap = HardWrap(draft)
    let stretches = stretches(of: draft, wrap: wrap)
    let quotations = QuotationFinder.quotations(in: draft, stretches: stretches)
    let judge = HeadingJudge(draft: draft, stretches: stretches)
    var position = 0
    for quotation in quotations {
      for position in position..<quotation.lowerBound { claim(position, in: &draft, stretches, judge) }
      let lines = stretches[quotation.lowerBound].lowerBound..<stretches[quotation.upperBound - 1].upperBound
      draft.claim(lines, as: .quote(Array(stretches[quotation])))
      position = quotation.upperBound
    }
    for position in position..<stretches.count { claim(position, in: &draft, stretches, judge) }
  }

  private static func claim(
    _ position: Int, in draft: inout Draft, _ stretches: [Range<Int>], _ judge: HeadingJudge
  ) {
    draft.claim(stretches[position], as: kind(of: stretches[position], at: position, in: draft, judge: judge))
  }

  /// Free lines, those together that were one before they were broken.
  private static func stretches(of draft: Draft, wrap: HardWrap) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for run in draft.freeRuns {
      var start = run.lowerBound
      for index in run {
        let isQuote = draft.lines[index].isMarkedQuote
        let goesOn =
          index + 1 < run.upperBound
          && (isQuote
            ? draft.lines[index + 1].isMarkedQuote
            : !draft.lines[index + 1].isMarkedQuote && !draft.lines[index].isMarkedHeading
              && wrap.continues(index))
        if goesOn { continue }
        stretches.append(start..<(index + 1))
        start = index + 1
      }
    }
    return stretches
  }

  private static func kind(
    of stretch: Range<Int>, at position: Int, in draft: Draft, judge: HeadingJudge
  ) -> Draft.Kind {
    let line = draft.lines[stretch.lowerBound]
    if line.isRule { return .rule }
    if let level = judge.level(at: position) { return .heading(level: level, line.headingText) }
    return .paragraph
  }
}

extension SourceLine {
  /// Whether it begins with `>`, as quotations in mails and Markdown do.
  var isMarkedQuote: Bool { bytes.first == UInt8(ascii: ">") }

  /// Whether it is a Markdown heading, `## …`.
  var isMarkedHeading: Bool { headingMark != nil }

  /// Whether it is nothing but a line drawn with dashes, stars or underscores.
  var isRule: Bool {
    guard let first = bytes.first, bytes.count >= 3 else { return false }
    // "• • •"
    if first == 0xE2, shape.words >= 3, shape.length <= 24 { return text.unicodeScalars.allSatisfy { $0 == "•" || $0 == "∙" || $0.isBlank } }
    guard
      first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
        || first == UInt8(ascii: "=")
    else { return false }
    return bytes.allSatisfy { $0 == first || $0 == 0x20 }
  }

  /// The number of `#` before a Markdown heading.
  var headingMark: Int? {
    let mark = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(mark), bytes.count > mark + 1, bytes[bytes.startIndex + mark] == 0x20 else {
      return nil
    }
    return mark
  }

  /// The text as a heading has it: without Markdown's `#`, a space where a tab stood behind its number.
  var headingText: String {
    let text = textWithoutHeadingMark
    return shape.hasTab ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 })) : text
  }

  /// The text without a Markdown heading's `#`.
  var textWithoutHeadingMark: String {
    guard let mark = headingMark else { return text }
    var rest = bytes.dropFirst(mark)
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == UInt8(ascii: "#") || (rest.last == 0x20 && rest.count > 1) { rest.removeLast() }
    return rest.isEmpty ? text : String(decoding: rest, as: UTF8.self)
  }
}
