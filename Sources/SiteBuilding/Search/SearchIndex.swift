import Diagnostics

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

  /// Named in the fingerprint; another number has browsers load the index again when only its form has changed.
  private static let form = "1"

  /// A fingerprint of all entries and of how they are cut, by which browsers tell a new index from an old one.
  let version: String
  private let entries: [SearchEntry]
  /// Where each kind of entries begins, and behind the last one their end.
  private let kinds: [Int]
  private let postings: Postings
  /// The numbers of the terms, sorted by the terms.
  private let order: [Int]
  private let termParts: [Range<Int>]
  private let entryParts: [Range<Int>]

  /// Indexes the entries of each kind.
  init(_ kinds: [[SearchEntry]], parts: Parts) {
    let entries = Array(kinds.joined())
    self.entries = entries
    self.kinds = kinds.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let postings = Postings(entries)
    self.postings = postings
    order = postings.order
    termParts = Self.split(order.map { 4 + 5 * postings.count(of: $0) }, into: parts.terms)
    entryParts = Self.split(entries.map(\.weight), into: parts.entries)
    version = "\(Self.form)-\(parts.terms)-\(parts.entries)-" + String(Self.fingerprint(entries), radix: 16)
  }

  // MARK: Files

  /// The file that says where each part begins.
  var start: [UInt8] {
    let start: JSON = [
      "version": .string(version), "terms": .array(termParts.map(first)),
      "entries": .array(entryParts.map { .int($0.lowerBound) }), "kinds": .array(kinds.map { .int($0) }),
    ]
    return Self.script("begin") { start.write(to: &$0) }
  }

  /// The file of all terms.
  var allWords: [UInt8] { Self.script("words") { words(order[...]).write(to: &$0) } }

  /// The file of a range of terms.
  func terms(_ number: Int) -> [UInt8] {
    Self.script("terms") { output in
      JSON.array([.int(number), words(order[termParts[number]])]).writeElements(to: &output)
      output.append(UInt8(ascii: ","))
      postings.write(order[termParts[number]], to: &output)
    }
  }

  /// The file of a range of entries.
  func entries(_ number: Int) -> [UInt8] {
    let part = entryParts[number]
    return Self.script("entries") { output in
      JSON.array([.int(number), .int(part.lowerBound), .written(entries[part], \.json)]).writeElements(to: &output)
    }
  }

  private func words(_ numbers: ArraySlice<Int>) -> JSON {
    .string(String(decoding: Array(numbers.map { postings.names[$0] }.joined(separator: " ".utf8)), as: UTF8.self))
  }

  private func first(_ part: Range<Int>) -> JSON {
    order.indices.contains(part.lowerBound) ? words([order[part.lowerBound]]) : "\u{10FFFF}"
  }

  private static func fingerprint(_ entries: [SearchEntry]) -> UInt64 {
    var hash = FNV1a()
    for entry in entries {
      for text in [entry.title, entry.url, entry.note] + entry.passages.map(\.text) {
        hash.add(text)
        hash.add(CollectionOfOne(0))
      }
      for passage in entry.passages { hash.add("\(passage.number),") }
    }
    return hash.value
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
  var weight: Int { 80 + title.utf8.count + passages.reduce(0) { $0 + 8 + $1.text.utf8.count } }

  /// The entry as an array: title, address, note, then number and text of each passage.
  fileprivate var json: JSON {
    .array(
      [.string(title), .string(url), .string(note)]
        + passages.flatMap { [.int($0.number), .string($0.text)] })
  }
}
