import Dispatch
import Foundation

/// The wish of a person or of the system that the program comes to an end.
enum Interruption {
  /// Does some work until it is done or the program shall end; work that is interrupted is not a failure.
  static func ends(_ work: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await work()
        return false
      }
      group.addTask {
        await wait()
        return true
      }
      let isInterrupted = try await group.next() ?? false
      group.cancelAll()
      do { try await group.waitForAll() } catch where isInterrupted { return }
    }
  }

  /// Waits for Ctrl-C or a request to terminate, and keeps either from ending the program at once.
  private static func wait() async {
    let (signals, channel) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { channel.yield() }
      source.activate()
      return source
    }
    for await _ in signals { break }
    for source in sources { source.cancel() }
  }
}
