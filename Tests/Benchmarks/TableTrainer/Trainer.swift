import TextRecovery

/// Learns a whole model: weights from all tables, the choice and the confidence from tables that were held out.
enum Trainer {
  /// The model of some tables.
  static func learn(_ tables: [KnownTable], folds: Int = 2) -> TableModel {
    var model = weights(tables)
    var seen: [Ranker.Judged] = []
    for fold in 0..<folds {
      let rest = tables.enumerated().filter { $0.offset % folds != fold }.map(\.element)
      let held = tables.enumerated().filter { $0.offset % folds == fold }.map(\.element)
      let slices = held.enumerated().compactMap { $0.element.slice($0.offset) }
      seen += Ranker.judge(held + slices, model: weights(rest))
    }
    model.columns = Ranker.learn(seen)
    model.confidence = Ranker.learnConfidence(
      seen.compactMap { $0.best(by: model.columns) }.map { ($0.evidence, $0.isExact) })
    return model
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
