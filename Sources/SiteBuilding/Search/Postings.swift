import Diagnostics

/// The passages that have each term of a site's texts.
///
/// They are gathered as one run of numbers in the order of the texts, and then sorted by term, so that a million of them cost
/// a few arrays.
struct Postings: Sendable {
  /// One passage that has a term.
  private struct Posting {
    var term: Int32
    var entry: Int32
    var passage: Int32
  }

  /// The terms, each with its number.
  private(set) var terms = NameTable()
  private var postings: [Posting] = []
  /// Where the postings of each term begin, and behind the last one their end.
  private var starts: [Int] = []

  /// Passages of one entry that a term keeps; more would not change what is found first.
  private static let passagesPerEntry = 8
  /// A term of more entries than this keeps one passage of each.
  private static let commonTerm = 1_000

  /// Reads the texts of all entries.
  init(_ entries: [SearchEntry]) {
    var gathering = Gathering()
    for (number, entry) in entries.enumerated() {
      gathering.add(entry.title, Int32(clamping: number), 0)
      for (passage, text) in entry.passages { gathering.add(text, Int32(clamping: number), Int32(clamping: passage)) }
    }
    terms = gathering.terms
    sort(gathering.postings)
  }

  /// The terms with their passages in the order of the texts.
  private struct Gathering {
    var terms = NameTable()
    var postings: [Posting] = []
    /// For each term the entry that had it last, the passage, and in how many passages of that entry it was.
    private var last: [(entry: Int32, passage: Int32, count: Int32)] = []

    mutating func add(_ text: String, _ entry: Int32, _ passage: Int32) {
      SearchTerms.each(in: text) { name in
        let term = terms.number(of: name)
        if term == last.count { last.append((-1, -1, 0)) }
        if last[term].entry != entry {
          last[term] = (entry, passage, 1)
        } else {
          guard last[term].passage != passage, last[term].count < Postings.passagesPerEntry else { return }
          last[term].passage = passage
          last[term].count += 1
        }
        postings.append(Posting(term: Int32(clamping: term), entry: entry, passage: passage))
      }
    }
  }

  /// The numbers of the terms in the order of their bytes.
  var order: [Int] { (0..<terms.count).sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) } }

  /// How many passages of a term there are to be written.
  func count(of term: Int) -> Int { kept(of: term).count }

  /// Writes the passages of terms, each as an array of entry and passage by turns; the entry is the step from the one before.
  func write(_ terms: ArraySlice<Int>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, term) in terms.enumerated() {
      output.append(contentsOf: (index > 0 ? ",[" : "[").utf8)
      var last: Int32 = 0
      for (index, posting) in kept(of: term).enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        output.append(decimal: Int(posting.entry - last))
        output.append(UInt8(ascii: ","))
        output.append(decimal: Int(posting.passage))
        last = posting.entry
      }
      output.append(UInt8(ascii: "]"))
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Sorts by term; those of one term keep their order.
  private mutating func sort(_ gathered: [Posting]) {
    starts = [Int](repeating: 0, count: terms.count + 1)
    for posting in gathered { starts[Int(posting.term) + 1] += 1 }
    for term in starts.indices.dropFirst() { starts[term] += starts[term - 1] }
    var next = starts
    postings = gathered
    for posting in gathered {
      postings[next[Int(posting.term)]] = posting
      next[Int(posting.term)] += 1
    }
  }

  private func kept(of term: Int) -> ArraySlice<Posting> {
    let all = postings[starts[term]..<starts[term + 1]]
    guard all.count > Self.commonTerm else { return all }
    var first: [Posting] = []
    for posting in all where first.last?.entry != posting.entry { first.append(posting) }
    return first.count > Self.commonTerm ? first[...] : all
  }
}
