import Diagnostics
import Dossiers
import Foundation
import Markup
import Preview
import SiteBuilding
import TestSupport

/// A preview of a small site, for as long as a test needs it.
struct PreviewCase: Sendable {
  let folder: String
  let browser: Browser

  /// A site of one dossier, with a template of its own.
  static let site = Fixture(
    """
    ==> Content/site.yml <==
    title: Harbour
    ==> Content/actors.yml <==
    actors:
      - name: Anna Keller
        kind: person
    ==> Content/port/2026-01-02-cranes.md <==
    ---
    title: Cranes
    ---
    Anna Keller counted the cranes.
    ==> Content/port/2026-01-03-paste.txt <==
    A paste

    The points are these:

    Nothing follows.
    ==> Content/port/sketch.md <==
    ---
    title: Sketch
    draft: true
    ---
    A draft.
    ==> Content/port/a map.svg <==
    <svg xmlns="http://www.w3.org/2000/svg"></svg>
    ==> Templates/assets/site.css <==
    body { color: black }
    """)

  /// Starts a preview, hands it over, and ends it.
  static func with(
    _ fixture: Fixture = site, options: PreviewOptions = PreviewOptions(port: 0),
    _ body: @escaping @Sendable (PreviewCase) async throws -> Void
  ) async throws {
    try await fixture.inFolder { folder in
      let project = SiteProject(root: folder, options: LoadOptions(includesDrafts: true, today: .earliest))
      let (ports, channel) = AsyncStream.makeStream(of: UInt16.self)
      let server = PreviewServer(project: project, options: options) { event in
        guard case .listening(let address) = event else { return }
        channel.yield(UInt16(address.dropLast().split(separator: ":").last ?? "") ?? 0)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          for await port in ports {
            return try await body(PreviewCase(folder: folder, browser: Browser(port: port)))
          }
        }
        try await group.next()
        group.cancelAll()
      }
    }
  }

  /// Writes a file as most editors do: a new one under another name takes the place of the old one.
  func save(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// Writes into the file itself, as other editors do.
  func overwrite(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder).appending(path: path))
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: URL(filePath: folder).appending(path: path))
  }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: folder + "/" + path, toPath: folder + "/" + other)
  }
}
