import Foundation
import TextRecovery

let arguments = Array(CommandLine.arguments.dropFirst())
let training = try KnownTable.load(arguments[0])
let dev = try KnownTable.load(arguments[1])
let clock = ContinuousClock()
func timed<T>(_ name: String, _ body: () throws -> T) rethrows -> T {
  let start = clock.now
  let value = try body()
  log("\(name): \(clock.now - start)")
  return value
}

func learned(_ tables: [KnownTable]) -> TableModel {
  var learner = Learner(tables)
  learner.learn()
  return learner.model
}

/// Learns everything; the choice and the confidence from tables that the rest has not seen.
func full(_ tables: [KnownTable], folds: Int) -> TableModel {
  var model = learned(tables)
  var seen: [(KnownTable, [FlatTable.Candidate], Ranker.Choice)] = []
  for fold in 0..<folds {
    let rest = tables.enumerated().filter { $0.offset % folds != fold }.map(\.element)
    let held = tables.enumerated().filter { $0.offset % folds == fold }.map(\.element)
    seen += Ranker.choices(
      held + held.enumerated().compactMap { $0.element.slice($0.offset) }, model: learned(rest))
  }
  model.columns = Ranker.learn(seen.map(\.2))
  model.confidence = Ranker.learnConfidence(seen.map { sample($0, model) })
  return model
}

func sample(_ item: (KnownTable, [FlatTable.Candidate], Ranker.Choice), _ model: TableModel) -> (
  evidence: [Double], isRight: Bool
) {
  var candidates = item.1
  for index in candidates.indices {
    candidates[index].score = zip(candidates[index].features, model.columns).reduce(0) { $0 + $1.0 * $1.1 }
  }
  guard let best = candidates.indices.max(by: { candidates[$0].score < candidates[$1].score }) else {
    return ([], false)
  }
  return (FlatTable.evidence(candidates[best], among: candidates), item.2.isExact[best])
}

func report(_ name: String, _ tables: [KnownTable], _ model: TableModel) {
  let seen = Ranker.choices(tables, model: model)
  var count = 0, rows = 0, rowsRight = 0, exact = 0, oracle = 0, bodies = 0, headers = 0, givenK = 0
  var confident: [(Double, Bool)] = []
  for item in seen {
    var candidates = item.1
    for index in candidates.indices {
      candidates[index].score = zip(candidates[index].features, model.columns).reduce(0) { $0 + $1.0 * $1.1 }
    }
    guard let best = candidates.indices.max(by: { candidates[$0].score < candidates[$1].score }),
      let example = Example(item.0, model: model)
    else { continue }
    rows += item.0.rows.count
    if item.2.isRightCount[best] { count += 1 }
    let right = zip(candidates[best].solution.cuts, example.cuts).count { $0 == $1 }
    rowsRight += right
    if right == item.0.rows.count { bodies += 1 }
    if candidates[best].headerCuts == example.headerCuts { headers += 1 }
    if item.2.isExact[best] { exact += 1 }
    if item.2.isExact.contains(true) { oracle += 1 }
    if let k = candidates.firstIndex(where: { $0.solution.columns == example.columns }),
      zip(candidates[k].solution.cuts, example.cuts).allSatisfy({ $0 == $1 })
    {
      givenK += 1
    }
    let chance = Logarithm.logistic(
      zip(FlatTable.evidence(candidates[best], among: candidates), model.confidence).reduce(0) {
        $0 + $1.0 * $1.1
      })
    confident.append((chance, item.2.isExact[best]))
  }
  let n = Double(tables.count)
  func share(_ x: Int) -> String { String(format: "%.3f", Double(x) / n) }
  print(
    name, tables.count, "columns", share(count), "rows",
    String(format: "%.3f", Double(rowsRight) / Double(rows)), "bodies", share(bodies), "headers",
    share(headers), "TABLES", share(exact), "| given K: bodies", share(givenK), "tables", share(oracle))
  confident.sort { $0.0 > $1.0 }
  var line = "   precision at share:"
  for part in [0.1, 0.2, 0.3, 0.4, 0.5] {
    let top = confident.prefix(Int(part * n))
    line += String(
      format: " %.1f: %.3f (%.2f)", part, Double(top.count(where: \.1)) / Double(max(1, top.count)),
      top.last?.0 ?? 0)
  }
  print(line)
}

func bodies(_ tables: [KnownTable], _ model: TableModel) -> String {
  var right = 0, rows = 0, rowsRight = 0
  for table in tables {
    guard let example = Example(table, model: model), example.splitter.allows(columns: example.columns) else {
      continue
    }
    let cuts = example.splitter.solve(columns: example.columns).cuts
    rows += cuts.count
    rowsRight += zip(cuts, example.cuts).count { $0 == $1 }
    if zip(cuts, example.cuts).allSatisfy({ $0 == $1 }) { right += 1 }
  }
  return String(
    format: "%.3f rows %.3f", Double(right) / Double(tables.count), Double(rowsRight) / Double(rows))
}
let wiki = training.filter { $0.source.hasPrefix("ppasupat") }
let other = training.filter { !$0.source.hasPrefix("ppasupat") }
if arguments.contains("--bodies") {
  for release: Float in [0.3] {
    var learner = Learner(wiki)
    learner.release = release
    if let e = arguments.firstIndex(of: "--epochs") { learner.epochs = Int(arguments[e + 1]) ?? 6 }
    learner.learn()
    for scale: Float in [0.6, 1] {
      var model = learner.model
      for index in 0..<TableModel.profileStart { model.row[index] *= scale }
      print(
        "release", release, "scale", scale, "given K: dev", bodies(dev, model), "other", bodies(other, model))
    }
  }
  exit(0)
}
let model = timed("learn") { full(training, folds: 2) }
if let place = arguments.firstIndex(of: "--write") { try ModelFile.write(model, to: arguments[place + 1]) }
timed("dev") { report("dev", dev, model) }
if arguments.contains("--sources") {
  report("other sources, unseen", other, timed("learn") { full(wiki, folds: 2) })
}
