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
    let postings = Self.postings(of: entries)
    let terms = postings.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let termParts = Self.split(terms.map { 4 + 5 * (postings[$0]?.count ?? 0) }, into: parts.terms)
    let entryParts = Self.split(entries.map(\.weight), into: parts.entries)

    var files: [String: [UInt8]] = [:]
    for (number, part) in termParts.enumerated() {
      let lists = terms[part].map { Self.flat(postings[$0] ?? []) }
      let words = terms[part].joined(separator: " ")
      files["terms-\(number).js"] = Self.script("terms", [.int(number), .string(words), .array(lists)])
    }
    for (number, part) in entryParts.enumerated() {
      files["entries-\(number).js"] = Self.script(
        "entries", [.int(number), .int(part.lowerBound), .array(entries[part].map(\.json))])
    }
    files["words.js"] = Self.script("words", [.string(terms.joined(separator: " "))])
    let contents = files.sorted { $0.key < $1.key }.flatMap { Array($0.key.utf8) + $0.value }
    version = String(SHA256.hexadecimal(contents).prefix(10))
    files["index.js"] = Self.script(
      "begin",
      [
        [
          "version": .string(version),
          "terms": .strings(
            termParts.map { terms.indices.contains($0.lowerBound) ? terms[$0.lowerBound] : "\u{10FFFF}" }),
          "entries": .array(entryParts.map { .int($0.lowerBound) }),
          "kinds": .array(kinds.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }.map { .int($0) }),
        ]
      ])
    self.files = files
  }

  // MARK: Terms

  private struct Posting {
    var entry: Int32
    var passage: Int32
  }

  private static func postings(of entries: [SearchEntry]) -> [String: [Posting]] {
    var postings: [String: [Posting]] = [:]
    for (number, entry) in entries.enumerated() {
      for (passage, text) in [(0, entry.title)] + entry.passages {
        let posting = Posting(entry: Int32(clamping: number), passage: Int32(clamping: passage))
        for term in SearchTerms.of(text) { add(posting, to: &postings[term, default: []]) }
      }
    }
    return postings.mapValues(trimmed)
  }

  private static func add(_ posting: Posting, to list: inout [Posting]) {
    if let last = list.last, last.entry == posting.entry, last.passage == posting.passage { return }
    if list.count >= passagesPerEntry, list[list.count - passagesPerEntry].entry == posting.entry { return }
    list.append(posting)
  }

  private static func trimmed(_ list: [Posting]) -> [Posting] {
    guard list.count > commonTerm else { return list }
    let first = list.enumerated().filter { $0.offset == 0 || list[$0.offset - 1].entry != $0.element.entry }
      .map(\.element)
    return first.count > commonTerm ? first : list
  }

  /// Entry and passage by turns; the entry is the step from the one before.
  private static func flat(_ list: [Posting]) -> JSON {
    var last: Int32 = 0
    return .array(
      list.flatMap { posting -> [JSON] in
        defer { last = posting.entry }
        return [.int(Int(posting.entry - last)), .int(Int(posting.passage))]
      })
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

  private static func script(_ function: String, _ arguments: [JSON]) -> [UInt8] {
    var bytes = Array("dossierSearch.\(function)(".utf8)
    for (index, argument) in arguments.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      argument.write(to: &bytes)
    }
    return bytes + Array(");\n".utf8)
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
