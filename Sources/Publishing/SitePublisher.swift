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
  private let method: SiteExchange.Method

  /// Names the site's folder; when forced, a folder with files of unknown origin is taken over.
  package init(site: String, isForced: Bool = false) {
    self.init(site: site, isForced: isForced, method: .atOnce)
  }

  /// Names the site's folder and how the new site takes its place.
  init(site: String, isForced: Bool = false, method: SiteExchange.Method) {
    var path = site
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.site = path
    self.isForced = isForced
    self.method = method
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

  /// Completes what a killed build left half done where a file system cannot exchange two folders.
  ///
  /// To be called before anything that may fail, since there may be no site now. What was done comes as a notice.
  package func recover() async throws -> String? {
    let exchange = SiteExchange(site: try resolvedSite(), method: method)
    guard exchange.isInterrupted else { return nil }
    let lock = try await SiteLock.take(exchange.lock) {}
    defer { withExtendedLifetime(lock) {} }
    guard try exchange.clearLeftovers() else { return nil }
    return "The site that a killed build had completed was put in place."
  }

  /// Publishes the files; `whenWaiting` is called when another build has to end first.
  package func publish(_ files: [RenderedFile], whenWaiting: () -> Void = {}) async throws -> PublishReport {
    let site = try resolvedSite()
    try Disk.makeFolders(Disk.parent(of: site))
    let exchange = SiteExchange(site: site, method: method)
    let lock = try await SiteLock.take(exchange.lock, whenWaiting: whenWaiting)
    defer { withExtendedLifetime(lock) {} }
    try exchange.clearLeftovers()
    var (report, unchanged, foreign) = try compare(files, with: site)
    if report.isEmpty, try isSame(Manifest(of: files).file, in: site) { return report }
    let isOneStep: Bool
    do {
      try await SiteTree(new: exchange.new, old: site).write(files, unchanged: unchanged, foreign: foreign)
      try Disk.synchronize(fileSystemOf: exchange.new)
      isOneStep = try exchange.run()
    } catch {
      // A disk that is full stays full of the half site otherwise; what cannot be removed now goes at the next start.
      do { try exchange.clearLeftovers() } catch {}
      throw error
    }
    if !isOneStep {
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
  ) throws -> (report: PublishReport, unchanged: Set<String>, foreign: SiteTree.Contents) {
    var report = PublishReport()
    var unchanged: Set<String> = []
    for file in files {
      if try isSame(file, in: site) {
        unchanged.insert(file.path)
      } else if Disk.kind(of: site + "/" + file.path) == .nothing {
        report.created.append(file.path)
      } else {
        report.changed.append(file.path)
      }
    }
    report.unchangedCount = unchanged.count
    let foreign = try removedAndForeign(files, in: site, &report)
    return (report, unchanged, foreign)
  }

  private func isSame(_ file: RenderedFile, in site: String) throws(FileError) -> Bool {
    let path = site + "/" + file.path
    guard Disk.kind(of: path) == .file(size: file.bytes.count) else { return false }
    return try FileBytes.read(path) == file.bytes
  }

  /// What the generator did not write; the files that it wrote and no longer makes go into the report.
  private func removedAndForeign(
    _ files: [RenderedFile], in site: String, _ report: inout PublishReport
  ) throws -> SiteTree.Contents {
    guard Disk.kind(of: site) == .folder else { return SiteTree.Contents() }
    let manifest = try Manifest(of: site)
    let ours = Set(manifest?.entries.map(\.path) ?? [])
    let coming = Set(files.map(\.path))
    let contents = try SiteTree.contents(of: site)
    var foreign = SiteTree.Contents()
    for path in contents.files where path != Manifest.fileName && !coming.contains(path) {
      if ours.contains(path) { report.removed.append(path) } else { foreign.files.append(path) }
    }
    let ourFolders = Set(SiteTree.folders(of: Array(ours)))
    foreign.folders = contents.folders.filter { !ourFolders.contains($0) }
    let example = foreign.files.first { !$0.hasPrefix(".") } ?? report.changed.first
    if manifest == nil, !isForced, let example { throw Refusal.foreignFolder(site, example: example) }
    return foreign
  }
}
