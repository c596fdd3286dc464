import Diagnostics
import Dossiers

/// What lies in a project's folders at a moment, without what is in the files.
package struct ProjectState: Sendable, Equatable {
  fileprivate var stamps: [String: FileStamp] = [:]
  /// The folders in which a change changes the site, with their paths as the program opens them, sorted.
  package fileprivate(set) var folders: [String] = []

  /// The state of a project that nobody has looked at.
  package init() {}

  /// The files that were added, changed or removed since, by their paths as people know them, sorted.
  package func changes(since old: ProjectState) -> [String] {
    let paths = Set(stamps.keys).union(old.stamps.keys)
    return paths.filter { stamps[$0] != old.stamps[$0] }.sorted()
  }
}

extension SiteProject {
  /// Looks at the project's folders; throws when there is no `Content/` that can be listed.
  package func state() throws(FileError) -> ProjectState {
    var state = ProjectState()
    // The folder itself, since Templates/ may come and Content/ may be put in the place of another one.
    state.folders = [root]
    for name in ["Content", "Templates"] where name == "Content" || FolderScan.isFolder(path(name)) {
      let scan = try FolderScan(root: path(name), displayRoot: path(name))
      for file in scan.files { state.stamps[scan.displayPath(file.path)] = file.stamp }
      state.folders += scan.folders.map { $0.isEmpty ? path(name) : scan.displayPath($0) }
    }
    state.folders.sort()
    return state
  }
}
