import Diagnostics

/// The step in which a new site takes the place of the old one, and what a killed build leaves of it.
///
/// Where the file system cannot exchange two folders, the old one steps aside first; a build that finds
/// no site and one that stepped aside puts it back.
struct SiteExchange {
  let site: String
  let new: String
  let old: String

  /// Brings a killed build's folders in order: the site is whole afterwards and nothing lies beside it.
  func clearLeftovers() throws(FileError) {
    if Disk.kind(of: old) == .folder, Disk.kind(of: site) == .nothing { try Disk.move(old, to: site) }
    try Disk.removeTree(new)
    try Disk.removeTree(old)
  }

  /// Puts the new site in place; false when it took two steps.
  func run() throws(FileError) -> Bool {
    let parent = Disk.parent(of: site)
    guard Disk.kind(of: site) == .folder else {
      try Disk.move(new, to: site)
      try Disk.synchronize(folder: parent)
      return true
    }
    let isOneStep = try Disk.exchange(new, site)
    if !isOneStep {
      try Disk.move(site, to: old)
      try Disk.move(new, to: site)
    }
    try Disk.synchronize(folder: parent)
    try Disk.removeTree(isOneStep ? new : old)
    return isOneStep
  }
}
