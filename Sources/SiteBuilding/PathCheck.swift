import Diagnostics
import Dossiers

/// Looks through the paths of a site: no two files may want one, also where only some file system takes two for the same,
/// none may stand where others need a folder, and none may be longer than systems allow.
struct PathCheck {
  /// What is wrong, by the path.
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks through all files, sorted by path.
  init(_ files: [PlannedFile]) {
    var first: [String: PlannedFile] = [:]
    for file in files {
      if file.route.path.utf8.count > Self.longest { reportLength(of: file) }
      let key = ContentPath.key(file.route.path)
      if let other = first[key] { report(file, other) } else { first[key] = file }
    }
    var folders: Set<Substring> = []
    for file in files {
      // From the innermost out, up to one that another file has too.
      var folder = Self.folder(of: file.route.path[...])
      while let inner = folder, folders.insert(inner).inserted {
        if let other = first[ContentPath.key(String(inner))] { report(inner, of: file, other) }
        folder = Self.folder(of: inner)
      }
    }
  }

  /// The bytes of a path below the site's folder, which stands somewhere itself; Linux allows 4,096, macOS 1,024.
  private static let longest = 900

  private mutating func reportLength(of file: PlannedFile) {
    let path = file.route.path
    diagnostics.append(
      .error(
        "long-path", "the path `\(path.prefix(60))…` has \(path.utf8.count) bytes; it may have \(Self.longest)",
        help: "Shorten the address in `aliases`, or the names of folders.", at: file.cause.map { Place(path: $0) }))
  }

  private mutating func report(_ file: PlannedFile, _ other: PlannedFile) {
    let path = other.route.path
    let isSame = file.route.path.utf8.elementsEqual(path.utf8)
    let subject = isSame ? "`\(path)` would be made twice" : "`\(path)` and `\(file.route.path)` are one path on some systems"
    add("\(subject): \(Self.origins(other, file))", file, other)
  }

  private mutating func report(_ folder: Substring, of file: PlannedFile, _ other: PlannedFile) {
    add("`\(folder)` would be a file and a folder: \(Self.origins(other, file))", file, other)
  }

  /// The place is an author's file, since nothing can be done about the site's own.
  private mutating func add(_ message: String, _ file: PlannedFile, _ other: PlannedFile) {
    diagnostics.append(
      .error(
        "path-clash", message,
        help: "Rename a file or folder, give a page a `slug:` of its own, or take the address out of `aliases` or `formerly`.",
        at: (file.cause ?? other.cause ?? file.sources.first).map { Place(path: $0) }))
  }

  private static func origins(_ left: PlannedFile, _ right: PlannedFile) -> String {
    let (first, second) = (origin(left), origin(right))
    return first.utf8.elementsEqual(second.utf8) ? "both times \(first)" : "\(first), and \(second)"
  }

  private static func origin(_ file: PlannedFile) -> String {
    if let cause = file.cause { return "from \(cause)" }
    return file.sources.isEmpty ? "by the site itself" : "by the site itself out of \(file.sources.joined(separator: ", "))"
  }

  /// The folder in which a file or folder lies.
  private static func folder(of path: Substring) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }
}
