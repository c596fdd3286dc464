import Diagnostics

/// The passages that have each term of a site's texts.
///
/// They are one run of numbers in the order of the texts, in which each leads to the term's next one, so that a million of
/// them cost three arrays.
struct Postings: Sendable {
  /// One passage that has a term.
  private struct Posting {
    var entry: Int32
    /// The number of the term's next posting; negative behind the last.
    var next: Int32 = -1
  }

  /// What is known of a term.
  private struct Term {
    /// Its first and last posting.
    var first: Int32
    var last: Int32
    /// How many of the last postings are of one entry.
    var ofEntry: Int32 = 1
    /// How many postings it has, and of how many entries.
    var count: Int32 = 1
    var entries: Int32 = 1
  }

  /// The terms, each with its number.
  private(set) var names = NameTable()
  private var terms: [Term] = []
  private var postings: [Posting] = []
  /// The passage of each posting; beside them, since it takes half a word.
  private var passages: [UInt16] = []

  /// Passages of one entry that a term keeps; more would not change what is found first.
  private static let passagesPerEntry = 8
  /// A term of more entries than this keeps one passage of each.
  private static let commonTerm = 1_000

  /// Reads the texts of all entries.
  init(_ entries: [SearchEntry]) {
    // A word of English takes six bytes with its blank. What is not used is never touched, and so takes no memory; growing
    // would have the old and the new run side by side.
    let words = entries.reduce(0) { $0 + $1.weight } / 5
    postings.reserveCapacity(words)
    passages.reserveCapacity(words)
    for (number, entry) in entries.enumerated() {
      add(entry.title, Int32(clamping: number), 0)
      for (passage, text) in entry.passages { add(text, Int32(clamping: number), UInt16(clamping: passage)) }
    }
  }

  private mutating func add(_ text: String, _ entry: Int32, _ passage: UInt16) {
    SearchTerms.each(in: text) { name in
      let term = names.number(of: name)
      let posting = Int32(clamping: postings.count)
      guard term < terms.count else {
        terms.append(Term(first: posting, last: posting))
        append(entry, passage)
        return
      }
      let last = Int(terms[term].last)
      let isSameEntry = postings[last].entry == entry
      if isSameEntry, passages[last] == passage || terms[term].ofEntry >= Self.passagesPerEntry { return }
      postings[last].next = posting
      terms[term].last = posting
      terms[term].count += 1
      terms[term].ofEntry = isSameEntry ? terms[term].ofEntry + 1 : 1
      if !isSameEntry { terms[term].entries += 1 }
      append(entry, passage)
    }
  }

  private mutating func append(_ entry: Int32, _ passage: UInt16) {
    postings.append(Posting(entry: entry))
    passages.append(passage)
  }

  /// The numbers of the terms in the order of their bytes.
  var order: [Int] { (0..<names.count).sorted { names[$0].lexicographicallyPrecedes(names[$1]) } }

  /// How many passages of a term are written.
  func count(of term: Int) -> Int { Int(isCommon(term) ? terms[term].entries : terms[term].count) }

  /// Writes the passages of terms, each as an array of entry and passage by turns; the entry is the step from the one before.
  func write(_ terms: ArraySlice<Int>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, term) in terms.enumerated() {
      output.append(contentsOf: (index > 0 ? ",[" : "[").utf8)
      write(term, to: &output)
      output.append(UInt8(ascii: "]"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private func write(_ term: Int, to output: inout [UInt8]) {
    let takesOne = isCommon(term)
    let (postings, passages) = (postings.span, passages.span)
    var number = terms[term].first
    var last: Int32?
    while number >= 0 {
      let posting = postings[Int(number)]
      let passage = passages[Int(number)]
      number = posting.next
      if takesOne, posting.entry == last { continue }
      if last != nil { output.append(UInt8(ascii: ",")) }
      output.append(decimal: Int(posting.entry - (last ?? 0)))
      output.append(UInt8(ascii: ","))
      output.append(decimal: Int(passage))
      last = posting.entry
    }
  }

  private func isCommon(_ term: Int) -> Bool { terms[term].entries > Self.commonTerm }
}
