import Synchronization

/// How far a build has come, for somebody who watches it.
package final class BuildProgress: Sendable {
  /// What a build is doing.
  package enum Step: String, Sendable {
    case reading = "Reading"
    case making = "Making"
    case checking = "Checking"
    case publishing = "Publishing"
  }

  /// A step, and how much of it is done; the total is 0 where it is not known.
  package struct State: Sendable, Hashable {
    /// What is being done.
    package var step = Step.reading
    /// How many texts or files are done.
    package var done = 0
    /// How many there are.
    package var total = 0
  }

  private let current = Mutex(State())

  /// Makes the progress of a build that begins.
  package init() {}

  /// What is being done now.
  package var state: State { current.withLock { $0 } }

  /// Notes that a step begins.
  package func begin(_ step: Step, of total: Int = 0) {
    current.withLock { $0 = State(step: step, done: 0, total: total) }
  }

  /// Notes that some more is done.
  package func advance(by count: Int) {
    current.withLock { $0.done += count }
  }
}
