import Diagnostics
import Foundation
import Testing

/// Whole texts kept beside the tests, against which output is held.
///
/// `RECORD_GOLDENS=1 swift test` writes what came out instead of comparing; the difference is then read in
/// the version control's own words.
package enum Golden {
  /// Whether this run records instead of comparing.
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" }

  /// Expects a text to be the golden's, byte for byte; the path is relative to the calling file.
  package static func expect(
    _ actual: String, _ path: String, of file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let url = URL(filePath: file).deletingLastPathComponent().appending(path: path)
    if isRecording {
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: url)
      } catch {
        Issue.record(error, sourceLocation: sourceLocation)
      }
      return
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      Issue.record("no golden at \(path); RECORD_GOLDENS=1 records it", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected != actual {
      Issue.record(
        "\(url.lastPathComponent) differs:\n\(difference(from: expected, to: actual))",
        sourceLocation: sourceLocation)
    }
  }

  private static func difference(from expected: String, to actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .insert(let offset, let line, _): (offset, 1, "+ \(line)")
      case .remove(let offset, let line, _): (offset, 0, "- \(line)")
      }
    }
    return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(40).map(\.2).joined(separator: "\n")
  }
}

/// The files of a folder beside a test, one case each.
package struct CaseFile: Sendable, CustomTestStringConvertible {
  /// The path of the file.
  package let path: String
  /// The file's name.
  package let name: String
  /// The file's text.
  package let text: String

  /// What a test's report calls the case.
  package var testDescription: String { name }

  /// The files of a folder with an ending, sorted by name; the folder is named relative to the calling file.
  package static func all(in folder: String, ending: String, of file: String = #filePath) -> [CaseFile] {
    let root = URL(filePath: file).deletingLastPathComponent().appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { name in
      let path = root.appending(path: name).path
      let data = FileManager.default.contents(atPath: path) ?? Data()
      return CaseFile(path: path, name: name, text: String(decoding: data, as: UTF8.self))
    }
  }
}
