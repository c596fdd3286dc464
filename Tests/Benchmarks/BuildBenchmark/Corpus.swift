import Foundation

/// Articles made by rule, the same at every run: 650 words, five headings, two lists, a table, eight of 300 actors each.
struct Corpus {
  let folder: String

  /// Writes a site of a number of articles in dossiers of a hundred.
  init(articles: Int, in folder: String) throws {
    self.folder = folder
    var random = Generator(state: 42)
    let content = folder + "/Content"
    try write("title: Benchmark\nbase_url: https://bench.example/\n", to: content + "/site.yml")
    let actors = (0..<300).map { "Person\(Self.letters($0)) Family\(Self.letters($0 &* 7 % 300))" }
    try write(
      "actors:\n" + actors.map { "  - name: \($0)\n    kind: person\n" }.joined(), to: content + "/actors.yml")
    for index in 0..<articles {
      let dossier = content + "/dossier-\(index / 100)"
      if index.isMultiple(of: 100) {
        try write("---\ntitle: Dossier \(index / 100)\nsummary: A bottom line.\n---\n", to: dossier + "/index.md")
      }
      let day = String(format: "%04d-%02d-%02d", 2020 + index % 6, 1 + index % 12, 1 + index % 28)
      try write(Self.article(index, day: day, actors: actors, &random), to: dossier + "/\(day)-article-\(index).md")
    }
  }

  /// All articles in one folder, for programs that know no dossiers.
  func flattened(to other: String) throws {
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let files = FileManager.default.enumerator(atPath: folder + "/Content")
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".md"), !path.hasSuffix("index.md") else { continue }
      try FileManager.default.copyItem(
        atPath: folder + "/Content/" + path, toPath: other + "/" + (path.split(separator: "/").last.map(String.init) ?? path))
    }
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private static func article(_ index: Int, day: String, actors: [String], _ random: inout Generator) -> String {
    let named = (0..<8).map { _ in actors[random.next(below: actors.count)] }
    var text = "---\ntitle: Article \(index)\ndate: \(day)\nsource: https://news.example/\(index)\npublisher: Wire\n---\n\n"
    for section in 0..<5 {
      text += "## Section \(section) of \(index)\n\n"
      for paragraph in 0..<2 {
        let words = (0..<56).map { _ in vocabulary[random.next(below: vocabulary.count)] }
        let first = words[0].prefix(1).uppercased() + words[0].dropFirst()
        text += "\(first) \(words[1..<28].joined(separator: " ")), \(named[(section + paragraph) % 8]) said. "
        text += "The \(words[28...].joined(separator: " ")).\n\n"
      }
      if section == 1 || section == 3 {
        text += "The following points were named:\n\n- one \(vocabulary[index % 20])\n- two \(vocabulary[index % 17])\n- three\n\n"
      }
      if section == 2 { text += "| Place | Tonnes |\n|---|---:|\n| Anzali | \(index) |\n| Baku | \(index * 2) |\n\n" }
    }
    return text
  }

  private static func letters(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(97 + number % 26))) + String(UnicodeScalar(UInt8(97 + number / 26 % 26)))
  }

  private static let vocabulary = """
    report railway harbour treaty customs corridor freight tariff border station ministry water reservoir supply power
    and the of to in with for under about after before between without toward several many new old large small northern
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// A linear congruential generator (Knuth's MMIX constants), so that every run sees the same articles.
struct Generator {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
