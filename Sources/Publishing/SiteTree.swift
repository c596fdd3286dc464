import Diagnostics

/// A new site being written beside an old one.
struct SiteTree: Sendable {
  let new: String
  let old: String

  /// Writes all files, those that are unchanged as second names of the old ones, and carries foreign ones over.
  func write(_ files: [RenderedFile], unchanged: Set<String>, foreign: [String]) async throws {
    try Disk.makeFolder(new)
    for folder in Self.folders(of: files.map(\.path) + foreign) { try Disk.makeFolder(new + "/" + folder) }
    for path in foreign {
      if Disk.kind(of: old + "/" + path) == .link {
        try Disk.copyLink(old + "/" + path, to: new + "/" + path)
      } else {
        try Disk.link(old + "/" + path, as: new + "/" + path)
      }
    }
    let run = max(1, files.count / 8)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for start in stride(from: 0, to: files.count, by: run) {
        group.addTask {
          for file in files[start..<min(start + run, files.count)] {
            if unchanged.contains(file.path) {
              try Disk.link(old + "/" + file.path, as: new + "/" + file.path)
            } else {
              try Disk.write(file.bytes, to: new + "/" + file.path)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// The paths of all files and symbolic links below a folder, sorted.
  static func files(in root: String) throws(FileError) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try Disk.names(in: root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        if Disk.kind(of: root + "/" + path) == .folder { folders.append(path) } else { files.append(path) }
      }
    }
    return files.sorted()
  }

  /// The folders in which files lie, those above before those below.
  private static func folders(of paths: [String]) -> [String] {
    var folders: Set<String> = []
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted { parts.removeLast() }
    }
    return folders.sorted()
  }
}
