import Diagnostics
import SiteBuilding

/// Waits for changes in a project's folders: by the system's word where it gives one, else by looking again and again.
actor ChangeFinder {
  /// How long it must be quiet before a change counts: editors and version control write in bursts.
  private static let quiet = Duration.milliseconds(10)
  /// How long bursts are waited for.
  private static let burst = Duration.seconds(2)
  /// The time between two looks where the system gives no word.
  private static let interval = Duration.milliseconds(400)

  private let project: SiteProject
  private var changes: AsyncStream<Void>?
  private var watch: FolderWatch?
  private var state: ProjectState

  /// Begins to watch the folders of a project.
  init(_ project: SiteProject, polls: Bool) async throws(FileError) {
    self.project = project
    state = try project.state()
    watch = polls ? nil : FolderWatch()
    changes = watch?.changes
    watchFolders()
  }

  /// Whether the system tells of changes.
  var isTold: Bool { changes != nil }

  /// Waits until something has changed; the files that were added, changed or removed, as people know them.
  ///
  /// When the system tells of a change, it counts even if the folders look as they did: a file may have come while the
  /// site was made and gone again since, so that the site shows what no look has seen.
  func next() async throws -> Result<[String], FileError> {
    while true {
      let isTold = try await pause()
      do throws(FileError) {
        let changes = try look()
        if isTold || !changes.isEmpty { return .success(changes) }
      } catch {
        return .failure(error)
      }
    }
  }

  /// What has changed since the last look.
  private func look() throws(FileError) -> [String] {
    let old = state
    // Should looking fail, everything will have changed when it succeeds again.
    state = ProjectState()
    repeat { state = try project.state() } while watchFolders()
    return state.changes(since: old)
  }

  /// Watches the folders that there are now; tells whether any is new, so that they are to be looked at again.
  @discardableResult
  private func watchFolders() -> Bool {
    let folders = state.folders
    switch watch?.add(folders) {
    case true?: return true
    case false?: return false
    case nil:
      // No watch, or more folders than the system can watch.
      watch = nil
      changes = nil
      return false
    }
  }

  /// Waits for the system's word and then for quiet, or for a while; tells whether there was a word.
  private func pause() async throws -> Bool {
    // When the folders cannot be looked at, there is nothing that could tell of them.
    guard let changes, !state.folders.isEmpty else {
      try await Task.sleep(for: Self.interval)
      return false
    }
    var iterator = changes.makeAsyncIterator()
    guard await iterator.next() != nil else { throw CancellationError() }
    let end = ContinuousClock.now + Self.burst
    var heard: Int?
    while heard != watch?.wordCount, ContinuousClock.now < end {
      heard = watch?.wordCount
      try await Task.sleep(for: Self.quiet)
    }
    return true
  }
}
