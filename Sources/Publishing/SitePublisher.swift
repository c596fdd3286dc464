import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a set of files in the place of the site that was there, in one step.
///
/// The order: lock; clear what a killed build left; write the new site beside the old one as its files are made, those that
/// are the same as second names of the old ones; wait until all is on the disk; exchange the two folders; wait for
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

  /// Makes ready to take the files of some paths; `whenWaiting` is called when another build has to end first.
  package func stage(_ paths: [String], whenWaiting: () -> Void = {}) async throws -> SiteStage {
    let site = try resolvedSite()
    try Disk.makeFolders(Disk.parent(of: site))
    let exchange = SiteExchange(site: site, method: method)
    let lock = try await SiteLock.take(exchange.lock, whenWaiting: whenWaiting)
    try exchange.clearLeftovers()
    return try SiteStage(OldSite(site, coming: paths, isForced: isForced), exchange: exchange, lock: lock)
  }

  /// Makes ready to compare the files of some paths with the site that is there; nothing is touched.
  package func comparison(_ paths: [String]) throws -> SiteStage {
    let site = try resolvedSite()
    return SiteStage(
      comparing: try OldSite(site, coming: paths, isForced: isForced), exchange: SiteExchange(site: site, method: method))
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
}
