import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a set of files in the place of the site that was there, in one step.
///
/// The order: lock; clear what a killed build left; write the new site beside the old one, files that are
/// the same as second names of the old ones; wait until all is on the disk; exchange the two folders; wait for
/// the folder above; remove the old site. Killed at any instant, the site is the old one or the new one.
///
/// What the generator did not write (`CNAME`, `.git`) is carried over. A folder that holds files and no manifest
/// of ours is refused unless forced.
package struct SitePublisher: Sendable {
  private let site: String
  private let isForced: Bool

  /// Names the site's folder; when forced, a folder with files of unknown origin is taken over.
  package init(site: String, isForced: Bool = false) {
    var path = site
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.site = path
    self.isForced = isForced
  }

  /// Why a site was not published.
  package enum Refusal: Error, Sendable, CustomStringConvertible {
    /// The folder holds files that this program did not write.
    case foreignFolder(String, example: String)
    /// The path is something other than a folder.
    case notAFolder(String)

    /// What is wrong and what to do, in two sentences.
    package var description: String {
      switch self {
      case .foreignFolder(let path, let example):
        "\(path) holds files that dossier did not write, such as `\(example)`. Name another folder with `-d`, or pass --force to build into it; those files stay."
      case .notAFolder(let path): "\(path) is no folder. Name another one with `-d`."
      }
    }
  }

  /// What publishing would change; nothing is touched.
  package func plan(_ files: [RenderedFile]) throws -> PublishReport {
    try compare(files, with: try resolvedSite()).report
  }

  /// Publishes the files; `whenWaiting` is called when another build has to end first.
  package func publish(_ files: [RenderedFile], whenWaiting: () -> Void = {}) async throws -> PublishReport {
    let site = try resolvedSite()
    let parent = Disk.parent(of: site)
    try Disk.makeFolders(parent)
    let beside = parent + "/." + Disk.name(of: site) + ".dossier-"
    let lock = try await SiteLock.take(beside + "lock", whenWaiting: whenWaiting)
    defer { withExtendedLifetime(lock) {} }
    let exchange = SiteExchange(site: site, new: beside + "new", old: beside + "old")
    try exchange.clearLeftovers()
    var (report, unchanged, foreign) = try compare(files, with: site)
    guard !report.isEmpty else { return report }
    try await SiteTree(new: exchange.new, old: site).write(files, unchanged: unchanged, foreign: foreign)
    try Disk.synchronize(fileSystemOf: exchange.new)
    if try !exchange.run() {
      report.notices.append(
        "This file system cannot exchange two folders in one step; the site was put in place in two.")
    }
    return report
  }

  /// The site's folder with symbolic links followed, so that the exchange happens where it really lies.
  private func resolvedSite() throws -> String {
    switch Disk.kind(of: site) {
    case .nothing, .folder: break
    case .link:
      guard let resolved = realpath(site, nil) else { throw FileError("follow", site) }
      defer { free(resolved) }
      return String(cString: resolved)
    case .file, .other: throw Refusal.notAFolder(site)
    }
    return site
  }

  private func compare(
    _ files: [RenderedFile], with site: String
  ) throws -> (report: PublishReport, unchanged: Set<String>, foreign: [String]) {
    var report = PublishReport()
    var unchanged: Set<String> = []
    for file in files {
      switch Disk.kind(of: site + "/" + file.path) {
      case .file(let size) where size == file.bytes.count:
        if try FileBytes.read(site + "/" + file.path) == file.bytes {
          unchanged.insert(file.path)
        } else {
          report.changed.append(file.path)
        }
      case .nothing: report.created.append(file.path)
      default: report.changed.append(file.path)
      }
    }
    report.unchangedCount = unchanged.count
    let foreign = try removedAndForeign(files, in: site, &report)
    return (report, unchanged, foreign)
  }

  /// The files that the generator did not write; those that it wrote and no longer makes go into the report.
  private func removedAndForeign(
    _ files: [RenderedFile], in site: String, _ report: inout PublishReport
  ) throws -> [String] {
    guard Disk.kind(of: site) == .folder else { return [] }
    let manifest = try manifest(of: site)
    let ours = Set(manifest?.entries.map(\.path) ?? [])
    let coming = Set(files.map(\.path))
    var foreign: [String] = []
    for path in try SiteTree.files(in: site) where path != Manifest.fileName && !coming.contains(path) {
      if ours.contains(path) { report.removed.append(path) } else { foreign.append(path) }
    }
    if manifest == nil, !isForced, let example = foreign.first(where: { !$0.hasPrefix(".") }) ?? report.changed.first {
      throw Refusal.foreignFolder(site, example: example)
    }
    return foreign
  }

  private func manifest(of site: String) throws -> Manifest? {
    let path = site + "/" + Manifest.fileName
    guard case .file = Disk.kind(of: path) else { return nil }
    return Manifest(text: String(decoding: try FileBytes.read(path), as: UTF8.self))
  }
}
