import Foundation

/// A site of many articles of about 650 words, half of them pasted, made of words drawn by a fixed generator.
struct GeneratedSite {
  let folder: URL
  let count: Int

  private static let words = """
    talks border river agreement minister transit quota pipeline council season export delegation meeting market \
    statement village ration energy draft chapter railway harbour figure survey plan province budget review harvest \
    tariff bridge treaty office audit network supply canal reservoir water power station engineer report signal route
    """.split(separator: " ").map(String.init)
  private static let names = [
    "Anna Keller", "Otto Brandt", "Mira Sand", "Russia", "Iran", "Egypt", "Ethiopia", "Germany", "France",
    "India",
  ]

  /// Writes the site.
  init(in folder: URL, count: Int) throws {
    self.folder = folder
    self.count = count
    var random = Generator(state: 7)
    try write("Content/site.yml", "title: Generated\n")
    let persons = Self.names.prefix(3).map { "  - name: \($0)\n    kind: person\n" }.joined()
    try write("Content/actors.yml", "actors:\n" + persons)
    for index in 0..<count { try write(path(index), text(index, &random)) }
  }

  /// The path of an article below the folder.
  func path(_ index: Int) -> String {
    let date = String(format: "20%02d-%02d-%02d", 20 + index % 6, 1 + index % 12, 1 + index % 28)
    return "Content/dossier-\(index % 10)/\(date)-article-\(index).\(index.isMultiple(of: 4) ? "txt" : "md")"
  }

  /// The path of an article's page.
  func page(_ index: Int) -> String { "/dossier-\(index % 10)/article-\(index).html" }

  /// Writes a file below the folder.
  func write(_ path: String, _ text: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file below the folder.
  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  private func text(_ index: Int, _ random: inout Generator) -> String {
    var parts = ["Article \(index) on the \(word(&random))"]
    for paragraph in 0..<11 {
      if paragraph % 4 == 3 { parts.append("Part \(paragraph) of the \(word(&random))") }
      parts.append((0..<5).map { _ in sentence(&random) }.joined(separator: " "))
    }
    let title = index.isMultiple(of: 4) ? "" : "# "
    return title + parts.joined(separator: "\n\n") + "\n"
  }

  private func sentence(_ random: inout Generator) -> String {
    var words = (0..<12).map { _ in word(&random) }
    if random.next().isMultiple(of: 3) { words.insert(Self.names.randomElement(using: &random) ?? "", at: 3) }
    return "The " + words.joined(separator: " ") + "."
  }

  private func word(_ random: inout Generator) -> String { Self.words.randomElement(using: &random) ?? "" }
}

/// The generator SplitMix64 (Steele, Lea and Flood, 2014).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
