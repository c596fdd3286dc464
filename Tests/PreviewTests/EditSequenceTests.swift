import Dossiers
import Foundation
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

/// What is made with the help of a cache, edit after edit, is what is made from nothing.
@Suite struct EditSequenceTests {
  /// What is in the files, by their paths.
  private static func texts(_ files: [RenderedFile]) -> [String: [UInt8]] {
    Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// A few, or as many as `DOSSIER_EDIT_SEEDS` says.
  private static let seeds = 1...(ProcessInfo.processInfo.environment["DOSSIER_EDIT_SEEDS"].flatMap { UInt64($0) } ?? 4)

  @Test(arguments: seeds) func `a site made anew after any edits is a clean build's, byte for byte`(seed: UInt64) async throws {
    try await PreviewCase.site.inFolder { folder in
      let project = SiteProject(root: folder, options: LoadOptions(includesDrafts: true, today: .earliest))
      var editor = Editor(folder: folder, seed: seed)
      var cache = ContentCache()
      for _ in 0..<12 {
        let edit = try editor.edit()
        let planning = try await project.plan(reusing: &cache)
        let made = await planning.plan?.files(project.published)
        let clean = try await project.render()
        #expect(made.map { Self.texts($0.files) } == clean.files.map(Self.texts), "\(edit)")
        #expect(planning.diagnostics + (made?.diagnostics ?? []) == clean.diagnostics, "\(edit)")
      }
    }
  }
}

/// Somebody who changes a site without a plan.
private struct Editor {
  let folder: String
  private var random: SplitMix
  private var count = 0

  init(folder: String, seed: UInt64) {
    self.folder = folder
    random = SplitMix(state: seed)
  }

  /// Does one thing to the site, and says what.
  mutating func edit() throws -> String {
    count += 1
    let articles = try TemporaryFolder.contents(of: folder + "/Content").keys
      .filter { $0.hasPrefix("d") && $0.contains("/a") }.sorted()
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: return try write("Content/d\(Int.random(in: 0..<3, using: &random))/a\(count).\(raw ? "txt" : "md")", text())
    case 3...4:
      guard let path = articles.randomElement(using: &random) else { return "nothing" }
      return try write("Content/" + path, text())
    case 5:
      guard let path = articles.randomElement(using: &random) else { return "nothing" }
      try FileManager.default.removeItem(atPath: folder + "/Content/" + path)
      return "removed \(path)"
    case 6:
      guard let path = articles.randomElement(using: &random) else { return "nothing" }
      let other = "d\(Int.random(in: 0..<3, using: &random))/a\(count)." + (path.hasSuffix("txt") ? "txt" : "md")
      try FileManager.default.createDirectory(
        at: URL(filePath: folder + "/Content/" + other).deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: folder + "/Content/" + path, toPath: folder + "/Content/" + other)
      return "moved \(path) to \(other)"
    case 7:
      let names = ["Anna Keller", "Otto Brandt", "Mira Sand"].shuffled(using: &random).prefix(2)
      return try write("Content/actors.yml", "actors:\n" + names.map { "  - name: \($0)\n    kind: person\n" }.joined())
    case 8: return try write("Templates/assets/site.css", "body { margin: \(count)px }\n")
    default:
      // Now and then a template, an asset, the settings; sometimes broken.
      let files = [
        ("Templates/pages/not-found.html", "{% extends \"layouts/base.html\" %}{% block main %}\(count){% endblock %}"),
        ("Templates/pages/not-found.html", "{{ broken }}"), ("Content/d0/map.svg", "<svg>\(count)</svg>"),
        ("Content/site.yml", "title: Harbour \(count)\n"), ("Content/site.yml", "title: Harbour\nlanguage: de\n"),
        ("Content/d0/index.md", "---\ntitle: Dossier \(count)\n---\nAn assessment.\n"),
        ("Content/d1/index.md", "---\ntitel: Broken\n---\n"),
      ]
      guard let (path, text) = files.randomElement(using: &random) else { return "nothing" }
      return try write(path, text)
    }
  }

  private var raw: Bool { count.isMultiple(of: 2) }

  /// A text of few words, so that many have the same length.
  private mutating func text() -> String {
    let names = ["Anna Keller", "Otto Brandt", "Mira Sand"]
    let name = names.randomElement(using: &random) ?? ""
    let number = Int.random(in: 10..<99, using: &random)
    return "Report number \(number)\n\n\(name) went to Egypt and wrote page \(number).\n\nThe ports are these:\n\nNone.\n"
  }

  private func write(_ path: String, _ text: String) throws -> String {
    let url = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return "wrote \(path)"
  }
}

/// The generator SplitMix64 (Steele, Lea and Flood, 2014): the same edits for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
