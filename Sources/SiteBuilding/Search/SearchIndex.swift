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

  /// Indexes the entries of each kind.
  init(_ kinds: [[SearchEntry]], parts: Parts) {
    let entries = Array(kinds.joined())
    let postings = Postings(entries)
    let order = postings.order
    let termParts = Self.split(order.map { 4 + 5 * postings.count(of: $0) }, into: parts.terms)
    let entryParts = Self.split(entries.map(\.weight), into: parts.entries)
    func words(_ numbers: ArraySlice<Int>) -> JSON {
      .string(String(decoding: Array(numbers.map { postings.names[$0] }.joined(separator: " ".utf8)), as: UTF8.self))
    }
    func first(_ part: Range<Int>) -> JSON {
      order.indices.contains(part.lowerBound) ? words([order[part.lowerBound]]) : "\u{10FFFF}"
    }

    var files: [String: [UInt8]] = [:]
    for (number, part) in termParts.enumerated() {
      files["terms-\(number).js"] = Self.script("terms") { output in
        JSON.array([.int(number), words(order[part])]).writeElements(to: &output)
        output.append(UInt8(ascii: ","))
        postings.write(order[part], to: &output)
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
