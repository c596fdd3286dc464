import Diagnostics

/// The step in which a new site takes the place of the old one, and what a killed build leaves of it.
///
/// Where the file system cannot exchange two folders, the old one steps aside first, and for a moment there is none.
/// A journal beside the site says meanwhile that the new one is complete, so that the next run puts it in place.
struct SiteExchange: Sendable {
  /// How two folders change places.
  enum Method: Sendable {
    /// In one step, where the file system can.
    case atOnce
    /// In two steps with a journal, as where the file system cannot.
    case journaled
  }

  let site: String
  let new: String
  let old: String
  let lock: String
  let journal: String
  private let method: Method

  /// Names what lies beside a site while it is being published.
  init(site: String, method: Method) {
    self.site = site
    self.method = method
    let beside = Disk.parent(of: site) + "/." + Disk.name(of: site) + ".dossier-"
    (new, old) = (beside + "new", beside + "old")
    (lock, journal) = (beside + "lock", beside + "journal")
  }

  /// Whether a build was killed while the site was being put in place in two steps.
  var isInterrupted: Bool { Disk.kind(of: journal) != .nothing }

  /// Brings a killed build's folders in order: the site is whole afterwards and nothing lies beside it.
  ///
  /// Tells whether the site that a killed build had completed was put in place.
  @discardableResult
  func clearLeftovers() throws(FileError) -> Bool {
    let wasInterrupted = isInterrupted
    var hasCompleted = false
    if Disk.kind(of: site) == .nothing {
      hasCompleted = wasInterrupted && Disk.kind(of: new) == .folder
      if hasCompleted || Disk.kind(of: old) == .folder { try Disk.move(hasCompleted ? new : old, to: site) }
      try Disk.synchronize(folder: Disk.parent(of: site))
    }
    if wasInterrupted { try Disk.removeFile(journal) }
    try Disk.removeTree(new)
    try Disk.removeTree(old)
    return hasCompleted
  }

  /// Puts the new site in place; false when it took two steps.
  func run() throws(FileError) -> Bool {
    let parent = Disk.parent(of: site)
    guard Disk.kind(of: site) == .folder else {
      try Disk.move(new, to: site)
      try Disk.synchronize(folder: parent)
      return true
    }
    let isOneStep = method == .atOnce ? try Disk.exchange(new, site) : false
    if !isOneStep { try runInTwoSteps() }
    try Disk.synchronize(folder: parent)
    if !isOneStep { try Disk.removeFile(journal) }
    try Disk.removeTree(isOneStep ? new : old)
    return isOneStep
  }

  private func runInTwoSteps() throws(FileError) {
    try Disk.write(
      Array("The site in \(new) is complete and takes the place of \(site).\n".utf8), to: journal)
    try Disk.synchronize(fileSystemOf: journal)
    try Disk.move(site, to: old)
    do {
      try Disk.move(new, to: site)
    } catch {
      try Disk.move(old, to: site)
      throw error
    }
  }
}
