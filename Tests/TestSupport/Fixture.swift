import Diagnostics
import Foundation

/// Several files in one text, as tests write them down.
///
/// A line `==> path <==` begins a file, as `head` prints it. `\u{…}` stands for a scalar that an editor would not
/// keep, `\x..` for a byte.
package struct Fixture: Sendable {
  /// The paths and the bytes, in order.
  package let files: [(path: String, bytes: [UInt8])]

  /// Takes a text apart.
  package init(_ text: String) {
    var files: [(path: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("==> "), line.hasSuffix(" <==") {
        files.append((String(line.dropFirst(4).dropLast(4)), []))
      } else if !files.isEmpty {
        files[files.count - 1].lines.append(line)
      }
    }
    self.files = files.map { ($0.path, Self.bytes($0.lines.joined(separator: "\n"))) }
  }

  /// Writes the files into a new folder, hands it over, and removes it.
  package func inFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in
      for file in files {
        let url = URL(filePath: folder).appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
      return try await body(folder)
    }
  }

  private static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"),
        let code = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

/// A folder that is there as long as a test needs it.
package enum TemporaryFolder {
  /// Makes a folder, hands its path over, and removes it.
  package static func with<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: url) } catch {} }
    return try await body(url.path)
  }

  /// The paths of all files below a folder with their texts, sorted.
  package static func contents(of folder: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    let files = FileManager.default.enumerator(atPath: folder)
    while let path = files?.nextObject() as? String {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      contents[path] = String(decoding: FileManager.default.contents(atPath: folder + "/" + path) ?? Data(), as: UTF8.self)
    }
    return contents
  }
}
