import Diagnostics
import Publishing

/// A file of the site that is not made yet: what it will be called, what it is made from, and how.
struct PlannedFile: Sendable {
  /// What comes of making a file.
  typealias Made = (bytes: [UInt8], diagnostics: [Diagnostic])

  /// Where it stands on the site.
  let route: Route
  /// The paths of the files and folders that it is made from, as people know them, sorted.
  private(set) var sources: [String]

  /// The file of an author that asks for it; nothing when the site has it by itself.
  let cause: String?

  private let make: @Sendable () -> Made

  /// Plans a file in whose text nothing can be wrong.
  init(_ route: Route, sources: [String] = [], bytes: @escaping @Sendable () -> [UInt8]) {
    self = .checked(route, sources: sources) { (bytes(), []) }
  }

  /// Plans a file whose making finds mistakes of authors.
  static func checked(
    _ route: Route, sources: [String], _ make: @escaping @Sendable () -> Made
  ) -> PlannedFile {
    PlannedFile(route: route, sources: sources, make: make)
  }

  private init(route: Route, sources: [String], make: @escaping @Sendable () -> Made) {
    self.route = route
    self.sources = sources
    cause = sources.first
    self.make = make
  }

  /// The file with all that it is made from, where that is more than it was planned with.
  func made(from provenance: Provenance) -> PlannedFile {
    guard sources.isEmpty || provenance.isFrontPage(route) else { return self }
    var file = self
    file.sources = Set(sources + provenance.sources(of: route)).sorted()
    return file
  }

  /// Makes the file; each time the same.
  func made() -> (file: RenderedFile, diagnostics: [Diagnostic]) {
    let (bytes, diagnostics) = make()
    return (RenderedFile(path: route.path, bytes: bytes, sources: sources), diagnostics)
  }
}
