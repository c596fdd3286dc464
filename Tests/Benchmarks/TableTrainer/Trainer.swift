import TextRecovery

/// Learns a whole model: weights from all tables, the choice and the confidence from tables that were held out.
enum Trainer {
  /// The model of some tables, and what it knows of tables that were held out.
  static func learn(_ tables: [KnownTable]) async -> (model: TableModel, choices: [Ranker.Choice]) {
    async let all = weights(tables)
    let seen = await judged(tables)
    var model = await all
    model.choice = Ranker.learn(seen)
    let choices = Ranker.choices(seen)
    model.confidence = Ranker.learnConfidence(choices)
    return (model, choices)
  }

  /// The candidates of tables by models of the other tables.
  private static func judged(_ tables: [KnownTable], folds: Int = 3) async -> [Ranker.Judged] {
    await withTaskGroup(of: (Int, [Ranker.Judged]).self) { group in
      for fold in 0..<folds {
        group.addTask { (fold, judged(tables, fold: fold, of: folds)) }
      }
      var byFold = Array(repeating: [Ranker.Judged](), count: folds)
      for await (fold, seen) in group { byFold[fold] = seen }
      return byFold.flatMap { $0 }
    }
  }

  private static func judged(_ tables: [KnownTable], fold: Int, of folds: Int) -> [Ranker.Judged] {
    let rest = tables.enumerated().filter { $0.offset % folds != fold }.map(\.element)
    let held = tables.enumerated().filter { $0.offset % folds == fold }.map(\.element)
    let parts = held.enumerated().flatMap { $0.element.parts($0.offset) }
    return Ranker.judge(held + parts, model: weights(rest))
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
