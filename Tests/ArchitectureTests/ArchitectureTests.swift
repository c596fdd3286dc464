import Foundation
import Testing

/// The floors of the house: a module imports what stands on lower floors, and nothing else.
@Suite struct ArchitectureTests {
  private static let floors: [[String]] = [
    ["CMarkGFM", "CFileSystem", "CHashing", "Diagnostics"],
    ["Markup", "Templating", "Publishing"],
    ["TextRecovery", "ActorRecognition"],
    ["Dossiers"],
    ["SiteBuilding"],
    ["Preview"],
    ["dossier"],
  ]

  /// What comes from outside, and who may use it.
  private static let outside: [String: Set<String>] = [
    "CMarkGFM": ["Markup"],
    "CFileSystem": ["Publishing", "Preview"],
    "CHashing": ["Publishing"],
    "Yams": ["Dossiers"],
    "FlyingFox": ["Preview"],
    "FlyingSocks": ["Preview"],
    "ArgumentParser": ["dossier"],
    "Foundation": ["Preview", "dossier"],
    "Swift": ["Markup"],
  ]

  /// Modules of the toolchain that every module may use.
  private static let toolchain: Set<String> = ["Glibc", "Darwin", "Synchronization", "Dispatch"]

  @Test(arguments: sources)
  func `a module imports lower floors only`(source: Source) throws {
    let floor = try #require(
      Self.floors.firstIndex { $0.contains(source.module) }, "\(source.module) has no floor")
    for (line, module) in source.imports where !Self.toolchain.contains(module) {
      if let users = Self.outside[module] {
        #expect(
          users.contains(source.module),
          "\(source.path):\(line) imports \(module), which only \(users.sorted()) may")
      } else {
        let other = Self.floors.firstIndex { $0.contains(module) }
        #expect(
          other.map { $0 < floor } == true,
          "\(source.path):\(line) imports \(module), which stands on no lower floor than \(source.module)")
      }
    }
  }

  @Test(arguments: sources)
  func `every package declaration says in a doc comment what it is`(source: Source) {
    for line in source.undocumentedDeclarations {
      Issue.record("\(source.path):\(line) declares something for other modules without a doc comment")
    }
  }

  @Test(arguments: sources)
  func `nothing is forced and nothing ends the program`(source: Source) {
    for (number, line) in source.code {
      for word in [
        "fatalError(", "try!", "as!", "preconditionFailure(", ": Any ", "[Any]", " try? ", "(try? ",
      ] where line.contains(word) {
        Issue.record("\(source.path):\(number) has `\(word)`")
      }
    }
  }

  @Test func `there are sources to look at`() {
    #expect(Self.sources.count > 100)
  }

  private static let sources = Source.all()
}

/// A Swift file of a module.
struct Source: Sendable, CustomTestStringConvertible {
  let path: String
  let module: String
  private let lines: [Substring]

  var testDescription: String { path }

  /// The files of all modules.
  static func all() -> [Source] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: root.path)
    var sources: [Source] = []
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".swift"), let data = FileManager.default.contents(atPath: root.path + "/" + path)
      else {
        continue
      }
      let text = String(decoding: data, as: UTF8.self)
      sources.append(
        Source(
          path: path, module: String(path.prefix { $0 != "/" }),
          lines: withoutRawTexts(text.split(separator: "\n", omittingEmptySubsequences: false))))
    }
    return sources.sorted { $0.path < $1.path }
  }

  /// The lines with those of raw texts emptied: words of data may stand at a line's start as keywords do.
  private static func withoutRawTexts(_ lines: [Substring]) -> [Substring] {
    var isText = false
    return lines.map { line in
      if isText {
        isText = !line.hasSuffix("\"\"\"#")
      } else if line.hasSuffix("#\"\"\"") {
        isText = true
      } else {
        return line
      }
      return ""
    }
  }

  /// The lines that are no comments, with their numbers.
  var code: [(number: Int, text: Substring)] {
    zip(1..., lines).filter { !$0.1.drop { $0 == " " }.hasPrefix("//") }.map { (number: $0.0, text: $0.1) }
  }

  /// The modules that are imported, with the lines.
  var imports: [(line: Int, module: String)] {
    code.compactMap { number, line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else {
        return nil
      }
      return (number, String(words[index + 1].prefix { $0 != "." }))
    }
  }

  /// The lines of declarations for other modules that no doc comment stands before.
  ///
  /// Attributes and other lines of the same declaration may stand between the two.
  var undocumentedDeclarations: [Int] {
    lines.indices.compactMap { index in
      let line = lines[index].drop { $0 == " " }
      guard line.hasPrefix("package ") || line.hasPrefix("public ") else { return nil }
      var above = index - 1
      while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
      let isDocumented = above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
      return isDocumented ? nil : index + 1
    }
  }
}
