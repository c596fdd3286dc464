import Diagnostics

/// The site that is there, as far as it matters to the one that comes.
struct OldSite: Sendable {
  /// How a file differs from the one that is there.
  enum Change {
    case none, new, other
  }

  /// Its folder.
  let path: String
  /// The folders of the files that come, those above before those below.
  let folders: [String]
  /// What the generator did not write.
  private(set) var foreign = SiteTree.Contents()
  /// The files that the generator wrote and no longer makes.
  private(set) var report = PublishReport()
  /// Whether files may be overwritten: there is a manifest of ours, or somebody said so.
  private let isOurs: Bool

  /// Looks at a site's folder before files of some paths come; throws when it holds files of unknown origin.
  init(_ path: String, coming: [String], isForced: Bool) throws {
    self.path = path
    let manifest = Disk.kind(of: path) == .folder ? try Manifest(of: path) : nil
    isOurs = manifest != nil || isForced
    folders = SiteTree.folders(of: coming)
    guard Disk.kind(of: path) == .folder else { return }
    let ours = Set(manifest?.entries.map(\.path) ?? [])
    let coming = Set(coming)
    let contents = try SiteTree.contents(of: path)
    for path in contents.files where path != Manifest.fileName && !coming.contains(path) {
      if ours.contains(path) { report.removed.append(path) } else { foreign.files.append(path) }
    }
    let ourFolders = Set(SiteTree.folders(of: Array(ours)))
    foreign.folders = contents.folders.filter { !ourFolders.contains($0) }
    if !isOurs, let example = foreign.files.first(where: { !$0.hasPrefix(".") }) {
      throw SitePublisher.Refusal.foreignFolder(path, example: example)
    }
  }

  /// How a file differs from the one that is there.
  func change(_ file: RenderedFile) throws(FileError) -> Change {
    let path = path + "/" + file.path
    switch Disk.kind(of: path) {
    case .nothing: return .new
    case .file(size: file.bytes.count): return try FileBytes.read(path) == file.bytes ? .none : .other
    default: return .other
    }
  }

  /// Throws when a file would take the place of one of unknown origin.
  func refuse(overwriting file: RenderedFile, _ change: Change) throws(SitePublisher.Refusal) {
    if change == .other, !isOurs { throw .foreignFolder(path, example: file.path) }
  }
}
