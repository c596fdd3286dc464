import Dossiers
import Foundation

/// One line on a terminal that tells how far a long build has come, and is gone when it ends.
struct ProgressLine {
  /// Shorter work ends before anybody could read a line.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  private let console: Console
  private let start = ContinuousClock.now

  /// Names where to write; the work begins now.
  init(_ console: Console) {
    self.console = console
  }

  /// Does some work, and shows meanwhile how far it is.
  func during<Result: Sendable>(
    _ work: @escaping @Sendable (BuildProgress) async throws -> Result
  ) async throws -> Result {
    let progress = BuildProgress()
    guard console.showsProgress else { return try await work(progress) }
    let line = Task { await show(progress) }
    let result: Swift.Result<Result, any Error>
    do { result = .success(try await work(progress)) } catch { result = .failure(error) }
    line.cancel()
    await line.value
    return try result.get()
  }

  /// Shows the progress until the task is cancelled, and leaves an empty line.
  private func show(_ progress: BuildProgress) async {
    do {
      try await Task.sleep(until: start + Self.patience, clock: .continuous)
      defer { console.overwrite("") }
      while true {
        console.overwrite(Self.text(progress.state))
        try await Task.sleep(for: Self.interval)
      }
    } catch {
      // Cancelled: the work is done.
      return
    }
  }

  /// A state in words, such as `Making files: 1,200 of 3,400`.
  static func text(_ state: BuildProgress.State) -> String {
    let noun =
      switch state.step {
      case .reading: " texts"
      case .making, .publishing: " files"
      case .checking: " pages"
      }
    return state.step.rawValue + noun + (state.total == 0 ? " …" : ": \(state.done) of \(state.total)")
  }
}
