import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists and reads the files below a folder, in an order that does not depend on the file system.
///
/// Hidden files and editors' backups are passed over. A symbolic link that leads out of the folder, a pipe or
/// a device is never opened, and is reported.
package struct FolderScan: Sendable {
  /// One file that was found.
  package struct Entry: Sendable, Hashable {
    /// The path below the folder, parts joined by `/`.
    package var path: String
    /// The length in bytes when the folder was listed.
    package var size: Int
    /// What the file system says about the file, by which a change of its content is noticed.
    package var stamp: FileStamp
  }

  /// The folder, as the program was told.
  package let root: String
  /// The folder's name as it is shown in messages.
  package let displayRoot: String
  /// The files, sorted by path.
  package let files: [Entry]
  /// The paths below the folder of all folders that were listed, itself as `""` first.
  package let folders: [String]
  /// What was found and may not be read.
  package let diagnostics: [Diagnostic]

  /// Lists the files below a folder; throws when the folder itself cannot be read.
  package init(root: String, displayRoot: String) throws(FileError) {
    self.root = root
    self.displayRoot = displayRoot
    guard let resolved = realpath(root, nil) else { throw FileError("list", root) }
    defer { free(resolved) }
    var walk = FolderWalk(root: root, displayRoot: displayRoot, resolvedRoot: String(cString: resolved))
    try walk.run()
    files = walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    folders = walk.folders.sorted()
    diagnostics = walk.diagnostics
  }

  /// The path of a file as it is shown in messages.
  package func displayPath(_ path: String) -> String { displayRoot + "/" + path }

  /// Whether there is a folder at a path.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is an ordinary file at a path.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes of a file, or its first ones.
  package func read(_ path: String, upTo limit: Int = .max) throws(FileError) -> [UInt8] {
    try FileBytes.read(root + "/" + path, upTo: limit)
  }
}

/// One walk through a folder, with the folders that are still to be listed.
private struct FolderWalk {
  let root: String
  let displayRoot: String
  let resolvedRoot: String
  var files: [FolderScan.Entry] = []
  var folders: [String] = []
  var diagnostics: [Diagnostic] = []
  private var pending = [""]

  init(root: String, displayRoot: String, resolvedRoot: String) {
    self.root = root
    self.displayRoot = displayRoot
    self.resolvedRoot = resolvedRoot
  }

  mutating func run() throws(FileError) {
    while let folder = pending.popLast() {
      guard let stream = opendir(root + "/" + folder) else { throw FileError("list", root + "/" + folder) }
      defer { closedir(stream) }
      folders.append(folder)
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          bytes.prefix { $0 != 0 }.withUnsafeBytes { String(validating: $0, as: UTF8.self) }
        }
        guard let name else {
          diagnostics.append(unreadableName(in: folder))
          continue
        }
        if !isPassedOver(name) { visit(folder.isEmpty ? name : folder + "/" + name) }
      }
    }
  }

  private mutating func visit(_ path: String) {
    var status = stat()
    guard lstat(root + "/" + path, &status) == 0 else {
      // A file that vanishes between being listed and being looked at was not there.
      return
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard leadsInside(path), stat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return refuse(path, "a symbolic link that leads out of \(displayRoot), to a folder or to nothing", "Copy the file instead.")
      }
    }
    if let hidden = FileNameRule.hidden(in: path, at: Place(path: displayRoot + "/" + path)) {
      diagnostics.append(hidden)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: pending.append(path)
    case S_IFREG: files.append(FolderScan.Entry(path: path, size: Int(status.st_size), stamp: FileStamp(status)))
    default: refuse(path, "a pipe, socket or device, which is never opened", "Take it out of the folder.")
    }
  }

  private func leadsInside(_ path: String) -> Bool {
    guard let resolved = realpath(root + "/" + path, nil) else { return false }
    defer { free(resolved) }
    return String(cString: resolved).hasPrefix(resolvedRoot + "/")
  }

  private mutating func refuse(_ path: String, _ what: String, _ help: String) {
    diagnostics.append(
      .error("not-a-file", "this is \(what)", help: help, at: Place(path: displayRoot + "/" + path)))
  }

  private func unreadableName(in folder: String) -> Diagnostic {
    .error(
      "not-utf8", "a file's name here is not UTF-8", help: "Rename it; `ls -b` shows it.",
      at: Place(path: displayRoot + "/" + folder))
  }

  private func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
      || name == "Thumbs.db"
  }
}
