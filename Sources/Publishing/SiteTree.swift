import Diagnostics

/// A new site being written beside an old one.
struct SiteTree: Sendable {
  let new: String
  let old: String

  /// Makes the folders of the files that come and carries foreign files over.
  func begin(_ site: OldSite) throws(FileError) {
    let folders = [""] + Set(site.folders + Self.folders(of: site.foreign.files) + site.foreign.folders).sorted()
    for folder in folders { try Disk.makeFolder(new + "/" + folder) }
    for path in site.foreign.files {
      if Disk.kind(of: old + "/" + path) == .link {
        try Disk.copyLink(old + "/" + path, to: new + "/" + path)
      } else {
        try Disk.link(old + "/" + path, as: new + "/" + path)
      }
    }
  }

  /// Writes one file.
  func write(_ file: RenderedFile) throws(FileError) {
    try Disk.write(file.bytes, to: new + "/" + file.path)
  }

  /// Gives the files that are unchanged a second name; the manifest comes last.
  func end(unchanged: [String], manifest: RenderedFile) async throws {
    let run = max(1, unchanged.count / 64)
    try await withThrowingTaskGroup { group in
      for start in stride(from: 0, to: unchanged.count, by: run) {
        group.addTask {
          for path in unchanged[start..<min(start + run, unchanged.count)] {
            try Disk.link(old + "/" + path, as: new + "/" + path)
          }
        }
      }
      try await group.waitForAll()
    }
    try write(manifest)
    for folder in [""] + (try Self.contents(of: new).folders) where Disk.kind(of: old + "/" + folder) == .folder {
      try Disk.copyPermissions(of: old + "/" + folder, to: new + "/" + folder)
    }
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
    var folders: Set<Substring> = []
    for path in paths {
      var rest = path[...]
      // From the innermost out, up to one that is known.
      while let end = rest.utf8.lastIndex(of: UInt8(ascii: "/")), folders.insert(rest[..<end]).inserted { rest = rest[..<end] }
    }
    return folders.map(String.init).sorted()
  }
}
