import TextRecovery

/// Learns a whole model: weights from all tables, the choice and the confidence from tables that were held out.
enum Trainer {
  /// What was learned, and how the tables that were held out looked to it.
  struct Learned {
    var model: TableModel
    var choices: [Ranker.Choice]
    var looks: [Likeness.Sample]
  }

  /// The model of some tables, and what it knows of tables that were held out.
  static func learn(_ tables: [KnownTable]) async -> Learned {
    async let all = weights(tables)
    var folds = await held(tables)
    let judged = await judged(folds)
    let seen = judged.flatMap { $0 }
    for fold in folds.indices {
      folds[fold].model.choice = Ranker.learn(judged.indices.filter { $0 != fold }.flatMap { judged[$0] })
    }
    let looks = await looks(folds)
    var model = await all
    model.choice = Ranker.learn(seen)
    let choices = Ranker.choices(seen)
    model.confidence = Ranker.learnConfidence(choices)
    model.likeness = Likeness.learn(looks)
    return Learned(model: model, choices: choices, looks: looks)
  }

  /// Tables that were held out, with the model of the others.
  private struct Held {
    var tables: [KnownTable]
    var model: TableModel
  }

  private static func held(_ tables: [KnownTable], folds: Int = 3) async -> [Held] {
    await inOrder(0..<folds) { fold in
      let rest = tables.enumerated().filter { $0.offset % folds != fold }.map(\.element)
      let held = tables.enumerated().filter { $0.offset % folds == fold }.map(\.element)
      // Short tables are common in articles and rare in the data; of those that were written, every second one gives one.
      let all =
        held
        + held.enumerated().flatMap { offset, table in
          table.parts(offset).prefix(table.source == KnownTable.written ? 1 - offset % 2 : 3)
        }
      return Held(tables: all, model: weights(rest))
    }
  }

  /// The candidates of tables by models of the other tables.
  private static func judged(_ folds: [Held]) async -> [[Ranker.Judged]] {
    await inOrder(folds.indices) { Ranker.judge(folds[$0].tables, model: folds[$0].model) }
  }

  /// Tables and lists as models of the other tables see them.
  private static func looks(_ folds: [Held]) async -> [Likeness.Sample] {
    await inOrder(folds.indices) { Likeness.samples(folds[$0].tables, model: folds[$0].model) }.flatMap { $0 }
  }

  /// What a task makes of each number, in their order.
  private static func inOrder<Result: Sendable>(
    _ numbers: Range<Int>, _ task: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for number in numbers { group.addTask { (number, task(number)) } }
      var results: [(Int, Result)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// The source that most tables come from.
  static func largestSource(of tables: [KnownTable]) -> String? {
    var counts: [String: Int] = [:]
    for table in tables { counts[table.source, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func weights(_ tables: [KnownTable]) -> TableModel {
    var learner = Learner(tables)
    learner.learn()
    return learner.model
  }
}
