import Diagnostics

/// A new site being written beside an old one.
struct SiteTree: Sendable {
  let new: String
  let old: String

  /// Writes all files, those that are unchanged as second names of the old ones, and carries foreign ones over; the
  /// manifest comes last.
  func write(_ files: [RenderedFile], unchanged: Set<String>, foreign: Contents) async throws {
    let folders = [""] + Set(Self.folders(of: files.map(\.path) + foreign.files) + foreign.folders).sorted()
    for folder in folders { try Disk.makeFolder(new + "/" + folder) }
    for path in foreign.files {
      if Disk.kind(of: old + "/" + path) == .link {
        try Disk.copyLink(old + "/" + path, to: new + "/" + path)
      } else {
        try Disk.link(old + "/" + path, as: new + "/" + path)
      }
    }
    let run = max(1, files.count / 64)
    let entries = try await withThrowingTaskGroup(of: [Manifest.Entry].self) { group in
      for start in stride(from: 0, to: files.count, by: run) {
        group.addTask {
          try files[start..<min(start + run, files.count)].map {
            try write($0, isUnchanged: unchanged.contains($0.path))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    try Disk.write(Manifest(entries).file.bytes, to: new + "/" + Manifest.fileName)
    for folder in folders where Disk.kind(of: old + "/" + folder) == .folder {
      try Disk.copyPermissions(of: old + "/" + folder, to: new + "/" + folder)
    }
  }

  /// Writes one file and gives what the manifest says of it.
  private func write(_ file: RenderedFile, isUnchanged: Bool) throws(FileError) -> Manifest.Entry {
    if isUnchanged {
      try Disk.link(old + "/" + file.path, as: new + "/" + file.path)
    } else {
      try Disk.write(file.bytes, to: new + "/" + file.path)
    }
    return Manifest.Entry(of: file)
  }

  /// What lies below a folder, by paths, sorted.
  struct Contents: Sendable {
    /// The files and symbolic links.
    var files: [String] = []
    /// The folders.
    var folders: [String] = []
  }

  /// The paths of all files, symbolic links and folders below a folder.
  static func contents(of root: String) throws(FileError) -> Contents {
    var contents = Contents()
    var pending = [""]
    while let folder = pending.popLast() {
      for name in try Disk.names(in: root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        guard Disk.kind(of: root + "/" + path) == .folder else {
          contents.files.append(path)
          continue
        }
        contents.folders.append(path)
        pending.append(path)
      }
    }
    contents.files.sort()
    contents.folders.sort()
    return contents
  }

  /// The folders in which files lie, those above before those below.
  static func folders(of paths: [String]) -> [String] {
    var folders: Set<String> = []
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted { parts.removeLast() }
    }
    return folders.sorted()
  }
}
