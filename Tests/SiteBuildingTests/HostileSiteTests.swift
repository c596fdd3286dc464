import Diagnostics
import Dossiers
import Foundation
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A site whose every text tries to run something: `Hostile/site.txt`. `Hostile/open_in_chromium.py` opens the same one
/// in a browser.
@Suite struct HostileSiteTests {
  private static func files() async throws -> [RenderedFile] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Hostile/site.txt")
    let rendering = try await Fixture(String(contentsOf: path, encoding: .utf8)).inFolder { folder in
      try await SiteProject(root: folder, options: LoadOptions(today: .earliest)).render()
    }
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    return try #require(rendering.files)
  }

  /// The files with one of some endings, of each of which there has to be one.
  private static func files(_ endings: String...) async throws -> [RenderedFile] {
    let files = try await files()
    for ending in endings { try #require(files.contains { $0.path.hasSuffix(ending) }, "no file \(ending)") }
    return files.filter { file in endings.contains { file.path.hasSuffix($0) } }
  }

  @Test func `pages have the site's own scripts and no other, no handlers, and only allowed addresses`() async throws {
    let pages = try await Self.files(".html")
    #expect(pages.count > 20)
    for file in pages {
      #expect(PageAudit(file.bytes).findings == [], "\(file.path)")
    }
  }

  @Test func `feeds, the site map and drawings are well-formed and have no elements but their own`() async throws {
    for file in try await Self.files("d/feed.xml", "sitemap.xml", ".svg", ".xml") {
      let names = try XMLNames(file.bytes).names
      #expect(names.isDisjoint(with: ["script", "img", "iframe", "html"]), "\(file.path)")
    }
  }

  @Test func `data are well-formed JSON`() async throws {
    for file in try await Self.files("d/dossier.json", ".json", ".jsonl") {
      if file.path.hasSuffix(".json") { _ = try JSONSerialization.jsonObject(with: Data(file.bytes)) }
      if file.path.hasSuffix(".jsonl") {
        for line in file.bytes.split(separator: UInt8(ascii: "\n")) { _ = try JSONSerialization.jsonObject(with: Data(line)) }
      }
    }
  }

  @Test func `no cell of a table is a formula`() async throws {
    for file in try await Self.files("d/mentions.csv", "d/key-lists.csv", "d/tables/visit-p6.csv", ".csv") {
      let text = String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
      for cell in text.split(whereSeparator: { $0 == "," || $0 == "\r\n" || $0 == "\n" }) {
        let start = cell.drop { $0 == "\"" }.first
        #expect(start.map { !"=+-@\t".contains($0) } ?? true, "\(file.path): \(cell)")
      }
    }
  }

  @Test func `every path is a plain one, whatever the system`() async throws {
    let paths = try await Self.files().map(\.path)
    #expect(Set(paths.map { $0.uppercased() }).count == paths.count)
    for path in paths {
      for part in path.split(separator: "/") {
        #expect(!["con.html", "..", "."].contains(part))
        #expect(!part.contains { #"\:*?"<>|"#.contains($0) }, "\(path)")
      }
    }
    #expect(paths.contains("con-.html"))
    #expect(paths.contains("d/etc/passwd.html"))
  }

  @Test func `nothing of the hostile text is lost`() async throws {
    let files = try await Self.files()
    func text(_ path: String) throws -> String {
      String(decoding: try #require(files.first { $0.path == path }, "\(path)").bytes, as: UTF8.self)
    }
    let visit = try text("d/visit.html")
    for words in ["&lt;script&gt;pwned(1)", "javascript:pwned(13)", "=1+1", "gnp.exe", "softhyphen", "zerowidth blank", "a bell \u{FFFD}"] {
      #expect(visit.contains(words), "\(words)")
    }
    #expect(try text("d/persian.html").contains("می\u{200C}خواهد \u{200F}(2026)\u{200F} سفر"))
    let front = try text("d/index.html")
    #expect(front.contains("href=\"https://evil.example/pixel.png\">remote</a>"))
    #expect(front.contains("<img referrerpolicy=\"no-referrer\" src=\"https://images.example/a.png\" alt=\"allowed\">"))
    #expect(front.contains("img-src 'self' file: https://images.example;"))
  }
}

/// The names of the elements of an XML document, which has to be well-formed.
private final class XMLNames: NSObject, XMLParserDelegate {
  private(set) var names: Set<String> = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.insert(name)
  }
}
