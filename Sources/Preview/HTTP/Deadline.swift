/// Puts an end to waiting.
enum Deadline {
  /// Does some work, and throws `CancellationError` when it takes longer than it may.
  static func within<Result: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() ?? nil else { throw CancellationError() }
      return result
    }
  }
}
