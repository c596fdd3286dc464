import Diagnostics
import Synchronization

/// A new site on its way: it takes its files as they are made, in any order and from any thread, and puts them in the place of
/// the old ones when all are there.
///
/// A file that differs from the old one is written beside the site at once, so that no more than a few are in memory. What is
/// the same gets a second name at the end, and only when anything differs at all.
package final class SiteStage: Sendable {
  private let old: OldSite
  private let exchange: SiteExchange
  /// Held until the stage is gone; there is none when nothing is to be written.
  private let lock: SiteLock?
  private let state: Mutex<State>

  fileprivate struct State {
    var report = PublishReport()
    var entries: [Manifest.Entry] = []
    var unchanged: [String] = []
    var failure: (any Error)?
  }

  /// Makes a stage that writes, whose folders are there from the beginning.
  init(_ old: OldSite, exchange: SiteExchange, lock: consuming SiteLock) throws {
    self.old = old
    self.exchange = exchange
    self.lock = consume lock
    state = Mutex(State(report: old.report))
    do {
      try tree.begin(old)
    } catch {
      discard()
      throw error
    }
  }

  /// Makes a stage that only compares.
  init(comparing old: OldSite, exchange: SiteExchange) {
    self.old = old
    self.exchange = exchange
    lock = nil
    state = Mutex(State(report: old.report))
  }

  /// Takes one file; when one cannot be written, those that follow are passed over and `publish` throws.
  @Sendable package func take(_ file: RenderedFile) {
    guard state.withLock({ $0.failure == nil }) else { return }
    do {
      let change = try old.change(file)
      if change != .none {
        try old.refuse(overwriting: file, change)
        if lock != nil { try tree.write(file) }
      }
      let entry = lock == nil ? nil : Manifest.Entry(of: file)
      state.withLock { $0.note(change, of: file.path, entry) }
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
    }
  }

  /// What publishing would change.
  package func comparison() throws -> PublishReport {
    try state.withLock {
      if let failure = $0.failure { throw failure }
      return $0.report.sorted
    }
  }

  /// Puts the files in place, all that were taken; nothing is done when nothing differs.
  package func publish() async throws -> PublishReport {
    do {
      var report = try comparison()
      let (entries, unchanged) = state.withLock { ($0.entries, $0.unchanged) }
      let manifest = Manifest(entries).file
      if report.isEmpty, try old.change(manifest) == .none {
        discard()
        return report
      }
      try await tree.end(unchanged: unchanged, manifest: manifest)
      try Disk.synchronize(fileSystemOf: exchange.new)
      if try !exchange.run() {
        report.notices.append(
          "This file system cannot exchange two folders in one step; the site was put in place in two.")
      }
      return report
    } catch {
      discard()
      throw error
    }
  }

  /// Removes what was written; the old site stays as it is.
  ///
  /// A disk that is full stays full of the half site otherwise; what cannot be removed now goes at the next start.
  package func discard() {
    guard lock != nil else { return }
    do { try exchange.clearLeftovers() } catch {}
  }

  private var tree: SiteTree { SiteTree(new: exchange.new, old: exchange.site) }
}

extension SiteStage.State {
  fileprivate mutating func note(_ change: OldSite.Change, of path: String, _ entry: Manifest.Entry?) {
    switch change {
    case .none:
      unchanged.append(path)
      report.unchangedCount += 1
    case .new: report.created.append(path)
    case .other: report.changed.append(path)
    }
    if let entry { entries.append(entry) }
  }
}
