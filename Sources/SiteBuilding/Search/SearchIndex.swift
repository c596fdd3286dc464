import Diagnostics
import Publishing

/// The index by which the search page finds, in parts that a browser loads when it needs them.
///
/// Each part is a script that hands one JSON value to `dossierSearch`, since a page opened from a folder may load
/// scripts and nothing else. `terms-N.js` holds a range of the sorted terms with the passages that have them;
/// `entries-N.js` a range of the entries with their texts; `words.js` all terms, against which typing errors are held;
/// `index.js` says where each part begins.
struct SearchIndex: Sendable {
  /// How many parts there are; settled before the texts are read, so that the files can be named.
  struct Parts: Sendable {
    let terms: Int
    let entries: Int

    /// Parts of about 64 kB for a number of bytes of source text.
    init(sourceBytes: Int) {
      terms = min(400, sourceBytes / 96_000 + 1)
      entries = min(1_000, sourceBytes / 56_000 + 1)
    }
  }

  /// The files by name, without the folder.
  let files: [String: [UInt8]]
  /// A fingerprint of them all, by which browsers tell a new index from an old one.
  let version: String

  /// Passages of one entry that a term keeps; more would not change what is found first.
  private static let passagesPerEntry = 8
  /// A term of more entries than this keeps one passage of each.
  private static let commonTerm = 1_000

  /// Indexes the entries of each kind.
  init(_ kinds: [[SearchEntry]], parts: Parts) {
    let entries = Array(kinds.joined())
    let (table, lists) = Self.postings(of: entries)
    let order = (0..<table.count).sorted { table[$0].lexicographicallyPrecedes(table[$1]) }
    let termParts = Self.split(order.map { 4 + 5 * lists[$0].count }, into: parts.terms)
    let entryParts = Self.split(entries.map(\.weight), into: parts.entries)
    func words(_ numbers: ArraySlice<Int>) -> JSON {
      .string(String(decoding: Array(numbers.map { table[$0] }.joined(separator: " ".utf8)), as: UTF8.self))
    }
    func first(_ part: Range<Int>) -> JSON {
      order.indices.contains(part.lowerBound) ? words([order[part.lowerBound]]) : "\u{10FFFF}"
    }

    var files: [String: [UInt8]] = [:]
    for (number, part) in termParts.enumerated() {
      files["terms-\(number).js"] = Self.script("terms") { output in
        JSON.array([.int(number), words(order[part])]).writeElements(to: &output)
        output.append(UInt8(ascii: ","))
        Self.write(order[part].map { lists[$0] }, to: &output)
      }
    }
    for (number, part) in entryParts.enumerated() {
      files["entries-\(number).js"] = Self.script("entries") { output in
        JSON.array([.int(number), .int(part.lowerBound), .array(entries[part].map(\.json))])
          .writeElements(to: &output)
      }
    }
    files["words.js"] = Self.script("words") { words(order[...]).write(to: &$0) }
    let contents = files.sorted { $0.key < $1.key }.map { $0.key + SHA256.hexadecimal($0.value) }.joined()
    let version = String(SHA256.hexadecimal(Array(contents.utf8)).prefix(10))
    let start: JSON = [
      "version": .string(version), "terms": .array(termParts.map(first)),
      "entries": .array(entryParts.map { .int($0.lowerBound) }),
      "kinds": .array(kinds.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }.map { .int($0) }),
    ]
    files["index.js"] = Self.script("begin") { start.write(to: &$0) }
    self.files = files
    self.version = version
  }

  // MARK: Terms

  private struct Posting {
    var entry: Int32
    var passage: Int32
  }

  /// The passages that have each term, by the term's number.
  private static func postings(of entries: [SearchEntry]) -> (NameTable, [[Posting]]) {
    var table = NameTable()
    var lists: [[Posting]] = []
    for (number, entry) in entries.enumerated() {
      func add(_ text: String, _ passage: Int) {
        let posting = Posting(entry: Int32(clamping: number), passage: Int32(clamping: passage))
        SearchTerms.each(in: text) { term in
          let number = table.number(of: term)
          if number == lists.count { lists.append([]) }
          Self.add(posting, to: &lists[number])
        }
      }
      add(entry.title, 0)
      for (passage, text) in entry.passages { add(text, passage) }
    }
    return (table, lists.map(trimmed))
  }

  private static func add(_ posting: Posting, to list: inout [Posting]) {
    if let last = list.last, last.entry == posting.entry, last.passage == posting.passage { return }
    if list.count >= passagesPerEntry, list[list.count - passagesPerEntry].entry == posting.entry { return }
    list.append(posting)
  }

  private static func trimmed(_ list: [Posting]) -> [Posting] {
    guard list.count > commonTerm else { return list }
    var first: [Posting] = []
    for posting in list where first.last?.entry != posting.entry { first.append(posting) }
    return first.count > commonTerm ? first : list
  }

  /// Each list as an array of entry and passage by turns; the entry is the step from the one before.
  private static func write(_ lists: [[Posting]], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, list) in lists.enumerated() {
      output.append(contentsOf: (index > 0 ? ",[" : "[").utf8)
      var last: Int32 = 0
      for (index, posting) in list.enumerated() {
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

  // MARK: Parts

  /// Ranges of about the same weight, as many as asked for; the last ones may be empty.
  private static func split(_ weights: [Int], into count: Int) -> [Range<Int>] {
    let total = weights.reduce(0, +)
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for (index, weight) in weights.enumerated() {
      sum += weight
      if sum * count >= total * (ranges.count + 1), ranges.count < count - 1 {
        ranges.append(start..<index + 1)
        start = index + 1
      }
    }
    ranges.append(start..<weights.count)
    while ranges.count < count { ranges.append(weights.count..<weights.count) }
    return ranges
  }

  /// A call of one of the page's functions, whose arguments are written one behind the other.
  private static func script(_ function: String, _ writeArguments: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes = Array("dossierSearch.\(function)(".utf8)
    writeArguments(&bytes)
    bytes.append(contentsOf: ");\n".utf8)
    return bytes
  }
}

extension SearchEntry {
  /// About how many bytes it takes.
  fileprivate var weight: Int { 80 + title.utf8.count + passages.reduce(0) { $0 + 8 + $1.text.utf8.count } }

  /// The entry as an array: title, address, note, then number and text of each passage.
  fileprivate var json: JSON {
    .array(
      [.string(title), .string(url), .string(note)]
        + passages.flatMap { [.int($0.number), .string($0.text)] })
  }
}
