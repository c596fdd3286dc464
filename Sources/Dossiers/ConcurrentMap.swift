extension Collection where Self: Sendable, Element: Sendable, Index == Int {
  /// The results of a transformation in the order of the elements, worked out on all cores.
  ///
  /// Elements are taken in runs, several to a task, so that tasks cost little; the runs are short, so that at the end no
  /// core waits long for another.
  package func concurrentMap<Result: Sendable>(
    progress: BuildProgress? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let run = Swift.max(1, Swift.min(64, count / 256))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var runs: [(Int, [Result])] = []
      for start in stride(from: startIndex, to: endIndex, by: run) {
        group.addTask {
          let part = self[start..<Swift.min(start + run, endIndex)].map(transform)
          progress?.advance(by: part.count)
          return (start, part)
        }
      }
      for await part in group { runs.append(part) }
      return runs.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
