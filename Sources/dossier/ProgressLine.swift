import Dispatch
import Dossiers

/// One line on a terminal that tells how far a long build has come, and is gone when it ends.
struct ProgressLine {
  /// Shorter work ends before anybody could read a line.
  private static let patience = 0.5
  private static let interval = 0.1

  private let console: Console
  private let start = DispatchTime.now()

  /// Names where to write; the work begins now.
  init(_ console: Console) {
    self.console = console
  }

  /// Does some work, and shows meanwhile how far it is.
  func during<Result, Failure: Error>(_ work: (BuildProgress) async throws(Failure) -> Result) async throws(Failure) -> Result {
    let progress = BuildProgress()
    guard console.showsProgress else { return try await work(progress) }
    // A queue of its own, since the work takes all threads on which tasks run.
    let queue = DispatchQueue(label: "progress")
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: start + Self.patience, repeating: Self.interval)
    timer.setEventHandler { [console] in console.overwrite(Self.text(progress.state)) }
    timer.activate()
    defer {
      timer.cancel()
      queue.sync { console.overwrite("") }
    }
    return try await work(progress)
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
