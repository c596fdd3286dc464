import Diagnostics

/// A published folder held against its manifest.
package struct SiteVerification: Sendable, Hashable {
  /// Files that are not as they were published, with what they were made from.
  package var changed: [Manifest.Entry] = []
  /// Files that are gone, with what they were made from.
  package var missing: [Manifest.Entry] = []
  /// What the generator did not write, such as `CNAME`; of a folder with nothing else in it, the folder with a `/`.
  package var foreign: [String] = []
  /// The number of files that are as they were published.
  package var intactCount = 0

  /// Whether everything that was published is there as it was.
  package var isIntact: Bool { changed.isEmpty && missing.isEmpty }

  /// Why a folder cannot be held against its manifest.
  package enum Refusal: Error, Sendable, CustomStringConvertible {
    /// There is no folder.
    case noSite(String)
    /// The folder has no manifest that can be read.
    case noManifest(String)

    /// What is wrong and what to do, in two sentences.
    package var description: String {
      switch self {
      case .noSite(let path): "there is no site in \(path). Build one, or name its folder with `-d`."
      case .noManifest(let path):
        "\(path) has no \(Manifest.fileName) that can be read, so nothing tells what was published. Build the site again."
      }
    }
  }

  /// Reads every file of a site; throws when there is no manifest, or a file cannot be read.
  package init(site: String) throws {
    guard case .folder = Disk.kind(of: site + "/.") else { throw Refusal.noSite(site) }
    guard let manifest = try Manifest(of: site) else { throw Refusal.noManifest(site) }
    for entry in manifest.entries {
      let path = site + "/" + entry.path
      switch Disk.kind(of: path) {
      case .nothing: missing.append(entry)
      case .file where SHA256.hexadecimal(try FileBytes.read(path)) == entry.hash: intactCount += 1
      default: changed.append(entry)
      }
    }
    foreign = try Self.foreign(in: site, beside: manifest)
  }

  private static func foreign(in site: String, beside manifest: Manifest) throws(FileError) -> [String] {
    let ours = Set(manifest.entries.map(\.path) + [Manifest.fileName])
    let folders = Set(SiteTree.folders(of: Array(ours)))
    let contents = try SiteTree.contents(of: site)
    func liesInOurs(_ path: String) -> Bool { !path.contains("/") || folders.contains(Disk.parent(of: path)) }
    let others = contents.folders.filter { !folders.contains($0) && liesInOurs($0) }.map { $0 + "/" }
    return (others + contents.files.filter { !ours.contains($0) && liesInOurs($0) }).sorted()
  }
}
