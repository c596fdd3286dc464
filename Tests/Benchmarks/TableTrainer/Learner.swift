import Foundation
import TextRecovery

/// Learns the weights of a model from known tables.
struct Learner {
  private(set) var model: TableModel
  private let tables: [KnownTable]
  /// For each third of the tables a model of the others, so that what rows and headers learn from is as uncertain as it
  /// will be later.
  private var folds: [TableModel]
  private var examples: [Example?] = []
  private let epochs = 14
  private let rate: Float = 0.05
  private let pull: Float = 0.05
  /// How far the weights that rows have alone may still move once the other rows are seen.
  private let release: Float = 0.3

  init(_ tables: [KnownTable]) {
    self.tables = tables
    model = TableModel(hints: Self.hints(of: tables))
    folds = Array(repeating: model, count: 3)
    learnShares()
  }

  /// Words that stand often enough, in headers and in rows, for their own weights.
  private static func hints(of tables: [KnownTable]) -> [String] {
    var header: [String: Int] = [:]
    var rows: [String: Int] = [:]
    for table in tables {
      for word in Set(table.header.flatMap(words)) { header[word, default: 0] += 1 }
      for word in Set(table.rows.flatMap { $0.flatMap(words) }) { rows[word, default: 0] += 1 }
    }
    func common(_ counts: [String: Int], _ limit: Int) -> [String] {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }
    let first = common(header, 199)
    let known = Set(first)
    return first
      + common(rows, 1200).filter {
        !known.contains($0) && (rows[$0] ?? 0) >= 3 && $0.contains(where: \.isLetter)
      }.prefix(800)
  }

  private static func words(_ cell: String) -> [String] {
    cell.lowercased().split(separator: " ").map(String.init)
  }

  private mutating func learnShares() {
    var counts = model.shares.map { _ in Float(0) }
    var transitions = model.transitionShares.map { _ in Float(0) }
    let starts = TableLattice.Attribute.starts
    for example in tables.compactMap({ Example($0, model: model) }) {
      for (row, cuts) in example.cuts.enumerated() {
        guard let cuts else { continue }
        for (start, end) in zip(cuts, cuts.dropFirst()) {
          let lattice = example.splitter.rows[row]
          let offset = lattice.offset(start, end)
          for attribute in 0..<TableLattice.Attribute.firstOpen {
            counts[starts[attribute] + Int(lattice.attributes[offset + attribute])] += 1
          }
          let last = lattice.stops[end] - 1
          for word in lattice.stops[start]...last {
            let transition = lattice.transitions[word]
            let own = word < last ? transition.inner : transition.end
            transitions[example.splitter.layout.transitions[own]] += 1
          }
        }
      }
    }
    var shares = model.shares
    for attribute in 0..<TableLattice.Attribute.firstOpen {
      let start = starts[attribute]
      let end = starts[attribute + 1]
      let total = counts[start..<end].reduce(0, +)
      for index in start..<end {
        shares[index] = (counts[index] + 2) / (total + 2 * Float(end - start))
      }
    }
    model.shares = shares
    let width = TokenClass.count + 1
    for group in 0..<TokenClass.groupCount {
      let range = (group * width)..<((group + 1) * width)
      let total = transitions[range].reduce(0, +)
      for index in range {
        model.transitionShares[index] = (transitions[index] + 0.5) / (total + 0.5 * Float(width))
      }
    }
  }

  /// Learns all weights but those of the choice and the confidence.
  mutating func learn() {
    learnBorders()
    learnRows()
    learnHeaders()
  }

  // MARK: Borders by themselves

  private mutating func learnBorders() {
    learnBorders(of: &model, from: tables.indices.map { $0 })
    for fold in folds.indices {
      folds[fold] = model
      learnBorders(of: &folds[fold], from: tables.indices.filter { $0 % folds.count != fold })
    }
    learnGaps()
    examples = tables.enumerated().map { Example($0.element, model: folds[$0.offset % folds.count]) }
  }

  private func learnBorders(of model: inout TableModel, from chosen: [Int]) {
    model.headerWords = Self.headerWords(of: chosen.map { tables[$0] })
    model.cellWords = Self.cellWords(of: chosen.map { tables[$0].rows.flatMap { $0 } })
    model.headingWords = Self.cellWords(of: chosen.map { tables[$0].header })
    var rows: [([Int], Float)] = []
    var headers: [([Int], Float)] = []
    var types = HeadingTypes.Counts()
    for example in chosen.compactMap({ Example(tables[$0], model: model) }) {
      example.countTypes(in: &types)
      for (row, cuts) in example.cuts.enumerated() {
        guard let cuts else { continue }
        rows += Self.borders(example.splitter.rows[row], cuts, example.splitter.gaps.row(row))
      }
      if let cuts = example.headerCuts { headers += Self.borders(example.header.lattice, cuts, nil) }
    }
    model.headingTypes = HeadingTypes(types)
    model.border = logistic(rows, TableModel(hints: []).border)
    model.headerBorder = logistic(headers, TableModel(hints: []).headerBorder)
  }

  /// Where words stand in the cells of tables; a cell that a table repeats counts once.
  private static func cellWords(of tables: [[String]]) -> CellWords {
    var counts = CellWords.Counts()
    for table in tables { for cell in Set(table) { counts.add(cell) } }
    return CellWords(counts)
  }

  /// The headings that more than one table has.
  private static func headerWords(of tables: [KnownTable]) -> HeaderWords {
    var counts: [String: Int] = [:]
    for table in tables {
      for cell in Set(table.header.map { words($0).joined(separator: " ") }) { counts[cell, default: 0] += 1 }
    }
    return HeaderWords(counts.filter { $0.value > 1 })
  }

  /// Gaps with their features, and the fold that they are in.
  private struct Gaps {
    var values: [Float] = []
    var labels: [Bool] = []
    var folds: [Int] = []

    mutating func add(_ features: [Float], _ label: Bool, fold: Int) {
      values += features
      labels.append(label)
      folds.append(fold)
    }

    func booster(without fold: Int?, width: Int, leaves: Int) -> BoostedTrees {
      let chosen = labels.indices.filter { folds[$0] != fold }
      let values = chosen.flatMap { self.values[($0 * width)..<(($0 + 1) * width)] }
      var booster = Booster(values, width: width)
      booster.trees = 150
      booster.leaves = leaves
      booster.rate = 0.12
      booster.shrinkage = 20
      return booster.learn(labels: chosen.map { labels[$0] })
    }
  }

  /// Learns trees from gaps whose linear log-odds come from tables of other folds, and trees for each fold from the others.
  private mutating func learnGaps() {
    var rows = Gaps()
    var headers = Gaps()
    for (table, fold) in gapTables {
      guard let example = Example(table, model: folds[fold]) else { continue }
      add(example, to: &rows, fold: fold)
      guard let cuts = example.headerCuts else { continue }
      let lattice = example.header.lattice
      let features = HeaderSplitter.features(lattice, example.header.linear, model: folds[fold])
      for stop in lattice.stops.indices.dropFirst().dropLast() {
        let range = ((stop - 1) * HeaderSplitter.featureCount)..<(stop * HeaderSplitter.featureCount)
        headers.add(Array(features[range]), cuts.contains(stop), fold: fold)
      }
    }
    let width = GapFeatures.count
    model.gaps = rows.booster(without: nil, width: width, leaves: 127)
    model.headerGaps = headers.booster(without: nil, width: HeaderSplitter.featureCount, leaves: 63)
    for fold in folds.indices {
      folds[fold].gaps = rows.booster(without: fold, width: width, leaves: 127)
      folds[fold].headerGaps = headers.booster(without: fold, width: HeaderSplitter.featureCount, leaves: 63)
    }
    learnGapsInContext()
  }

  /// The tables with their folds; those that were not written for the training also with their columns in another order.
  private var gapTables: [(KnownTable, fold: Int)] {
    tables.enumerated().flatMap { index, table in
      let others = table.source == KnownTable.written ? [] : [table.shuffled(seed: UInt64(index))]
      return ([table] + others).map { ($0, index % folds.count) }
    }
  }

  /// Learns trees from gaps whose log-odds come from tables of other folds.
  private mutating func learnGapsInContext() {
    var rows = Gaps()
    for (table, fold) in gapTables {
      guard let example = Example(table, model: folds[fold]) else { continue }
      let splitter = example.splitter
      let context = GapContext(splitter.rows, odds: splitter.odds)
      for (row, cuts) in example.cuts.enumerated() {
        guard let cuts else { continue }
        let lattice = splitter.rows[row]
        let linear = TableSplitter.odds(
          lattice, weights: folds[fold].border, repetitions: splitter.gaps.row(row))
        let values = context.features(row, beside: splitter.gaps.features(row, lattice, odds: linear))
        for stop in lattice.stops.indices.dropFirst().dropLast() {
          let range = ((stop - 1) * GapContext.count)..<(stop * GapContext.count)
          rows.add(Array(values[range]), cuts.contains(stop), fold: fold)
        }
      }
    }
    model.gapsInContext = rows.booster(without: nil, width: GapContext.count, leaves: 127)
    for fold in folds.indices {
      folds[fold].gapsInContext = rows.booster(without: fold, width: GapContext.count, leaves: 127)
    }
  }

  private func add(_ example: Example, to gaps: inout Gaps, fold: Int) {
    let features = example.splitter.gaps
    for (row, cuts) in example.cuts.enumerated() {
      guard let cuts else { continue }
      let lattice = example.splitter.rows[row]
      for stop in lattice.stops.indices.dropFirst().dropLast() {
        var values: [Float] = []
        features.append(row, lattice, stop: stop, odds: example.splitter.odds[row], to: &values)
        gaps.add(values, cuts.contains(stop), fold: fold)
      }
    }
  }

  private static func borders(
    _ lattice: TableLattice, _ cuts: [Int], _ repetitions: GapFeatures.Row?
  ) -> [([Int], Float)] {
    lattice.stops.indices.dropFirst().dropLast().map { stop in
      var indices = [BorderFeatures.count]
      BorderFeatures.indices(lattice.tokens, before: lattice.stops[stop], repetitions: repetitions) {
        indices.append($0)
      }
      return (indices, cuts.contains(stop) ? 1 : 0)
    }
  }

  private func logistic(_ samples: [([Int], Float)], _ start: [Float]) -> [Float] {
    var weights = start
    var squares = start.map { _ in Float(1e-6) }
    var order = Array(samples.indices)
    var numbers = SeededNumbers(seed: 11)
    for epoch in 0..<8 {
      order.shuffle(using: &numbers)
      let rate = Float(0.2) / Float(1 + epoch)
      for sample in order {
        let (indices, label) = samples[sample]
        let score = indices.reduce(Float(0)) { $0 + weights[$1] }
        let slope = label - Float(Logarithm.logistic(Double(score)))
        for index in indices {
          let gradient = slope - 0.002 * weights[index]
          squares[index] += gradient * gradient
          weights[index] += rate * gradient / squares[index].squareRoot()
        }
      }
    }
    return weights
  }

  // MARK: Rows

  private mutating func learnRows() {
    var adam = Descent(model.row, rate: rate, pull: pull, dense: TableModel.profileStart)
    var order = Array(tables.indices)
    var numbers = SeededNumbers(seed: 5)
    for epoch in 0..<epochs {
      order.shuffle(using: &numbers)
      let isAlone = epoch < epochs / 2
      for batch in stride(from: 0, to: order.count, by: 4) {
        var gradient = model.row.map { _ in Float(0) }
        for table in order[batch..<min(batch + 4, order.count)] {
          guard let example = examples[table]?.weighed(rows: model.row) else { continue }
          addGradient(of: example, to: &gradient, keeping: numbers.next(), isAlone: isAlone)
        }
        if !isAlone { for index in 0..<TableModel.profileStart { gradient[index] *= release } }
        adam.step(&model.row, gradient: gradient, scale: 1 - Float(epoch) / Float(epochs + 1))
      }
    }
  }

  /// Adds a table's gradient: each row's known cutting against all its cuttings, given the other rows.
  private func addGradient(
    of example: Example, to gradient: inout [Float], keeping seed: UInt64, isAlone: Bool
  ) {
    let splitter = example.splitter
    var search = TableSearch(splitter, columns: example.columns)
    for (row, cuts) in example.cuts.enumerated() {
      guard let cuts, splitter.rows[row].stops.count > example.columns else { continue }
      search.counts.clear()
      for other in others(of: row, among: example.cuts.count, seed: seed, isAlone: isAlone) {
        if let cuts = example.cuts[other] { search.counts.add(cuts, row: other) }
      }
      search.fill(row: row)
      let chain = search.chain
      let chances = chain.chances().chances
      for column in 0..<example.columns {
        let ratios = search.logRatios(column)
        let size = TableSplitter.size(of: search.counts.totals[column])
        for start in chain.starts(of: column) {
          for end in chain.ends(of: column, from: start) {
            let isRight: Float = cuts[column] == start && cuts[column + 1] == end ? 1 : 0
            let slope = isRight - chances[chain.index(column, start, end)]
            if abs(slope) < 0.001 { continue }
            add(slope, row, column, start, end, ratios, size, of: search, to: &gradient)
          }
        }
      }
    }
  }

  /// The rows against which a row is seen: now and then few or none, as at the start of the search.
  private func others(of row: Int, among count: Int, seed: UInt64, isAlone: Bool) -> [Int] {
    if isAlone { return [] }
    let chance = (seed >> (UInt64(row) % 48)) & 15
    guard chance < 4 else { return (0..<count).filter { $0 != row } }
    return (0...Int(chance)).map { (row + 1 + $0 * 2) % count }.filter { $0 != row }
  }

  private func add(
    _ slope: Float, _ row: Int, _ column: Int, _ start: Int, _ end: Int, _ ratios: [Float], _ size: Int,
    of search: TableSearch, to gradient: inout [Float]
  ) {
    let splitter = search.splitter
    let lattice = splitter.rows[row]
    if start > 0 {
      let repetitions = splitter.gaps.row(row)
      BorderFeatures.indices(lattice.tokens, before: lattice.stops[start], repetitions: repetitions) {
        gradient[$0] += slope
      }
      gradient[gradient.count - 1] += slope * splitter.odds[row][start]
    }
    CellFeatures.indices(lattice, start, end) { gradient[BorderFeatures.count + $0] += slope }
    let offset = lattice.offset(start, end)
    let weights = TableModel.profileStart + size * TableModel.profileCount
    for attribute in 0..<TableLattice.Attribute.count {
      let value = Int(lattice.values[offset + attribute])
      gradient[weights + attribute] += slope * ratios[value]
    }
    let first = lattice.stops[start]
    let last = lattice.stops[end] - 1
    let place = column * search.width
    gradient[weights + TableLattice.Attribute.count] +=
      slope * (search.inner[place + last] - search.inner[place + first])
    gradient[weights + TableLattice.Attribute.count + 1] += slope * search.ends[place + last]
  }

  // MARK: Headers

  private mutating func learnHeaders() {
    var adam = Descent(model.header, rate: rate, pull: pull, dense: TableModel.headerWordsStart)
    var order = Array(tables.indices)
    var numbers = SeededNumbers(seed: 3)
    for epoch in 0..<epochs {
      order.shuffle(using: &numbers)
      for batch in stride(from: 0, to: order.count, by: 8) {
        var gradient = model.header.map { _ in Float(0) }
        for table in order[batch..<min(batch + 8, order.count)] {
          guard let example = examples[table]?.weighed(header: model.header), let cuts = example.headerCuts
          else { continue }
          addGradient(ofHeader: example, cuts, to: &gradient)
        }
        adam.step(&model.header, gradient: gradient, scale: 1 - Float(epoch) / Float(epochs + 1))
      }
    }
  }

  private func addGradient(ofHeader example: Example, _ cuts: [Int], to gradient: inout [Float]) {
    guard cuts.count < example.header.lattice.stops.count else { return }
    var counts = ColumnCounts(
      columns: example.columns, rows: example.splitter.rows, layout: example.splitter.layout)
    for (row, cuts) in example.cuts.enumerated() {
      if let cuts { counts.add(cuts, row: row) }
    }
    let types = (0..<example.columns).map { counts.mainType(of: $0) }
    let chain = example.header.chain(over: types)
    let chances = chain.chances().chances
    let lattice = example.header.lattice
    for column in types.indices {
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          let isRight: Float = cuts[column] == start && cuts[column + 1] == end ? 1 : 0
          let slope = isRight - chances[chain.index(column, start, end)]
          if abs(slope) < 0.001 { continue }
          if start > 0 {
            BorderFeatures.indices(lattice.tokens, before: lattice.stops[start], repetitions: nil) {
              gradient[$0] += slope
            }
            gradient[gradient.count - 1] += slope * example.header.odds[start]
          }
          gradient[TableModel.headerWordsStart + example.header.wordsWeight(start, end)] += slope
          gradient[TableModel.headingTypesWeight] +=
            slope * example.header.agreement(start, end, types[column])
          CellFeatures.indices(lattice, start, end) { gradient[BorderFeatures.count + $0] += slope }
          let offset = BorderFeatures.count + CellFeatures.count
          HeaderFeatures.indices(lattice, start, end, over: types[column]) { gradient[offset + $0] += slope }
        }
      }
    }
  }
}

func log(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
