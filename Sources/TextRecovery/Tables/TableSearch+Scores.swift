/// The scores of a row's cells, by themselves and against what is counted.
extension TableSearch {
  /// Fills in the scores of a row's cells, against what is counted if the row is not to be seen alone.
  package mutating func fill(row: Int, isAlone: Bool = false) {
    let lattice = splitter.rows[row]
    let base = splitter.base[row]
    chain.reshape(stops: lattice.stops.count)
    for column in 0..<chain.columns {
      if isAlone || counts.totals[column] <= 0.5 {
        chain.fill(column) { base[$2] }
        for word in 0..<lattice.groups.count {
          (inner[column * width + word], ends[column * width + word]) = (0, 0)
        }
      } else {
        fillFlow(lattice, column)
        fillValues(lattice, column)
        fillScores(lattice, base, column)
      }
      if !expected.isEmpty { addExpected(lattice, column) }
    }
  }

  private mutating func addExpected(_ lattice: TableLattice, _ column: Int) {
    for start in chain.starts(of: column) {
      for end in chain.ends(of: column, from: start) {
        chain.scores[chain.index(column, start, end)] +=
          expected[column * CellType.count + lattice.type(start, end)]
      }
    }
  }

  private mutating func fillScores(_ lattice: TableLattice, _ base: [Float], _ column: Int) {
    let size = TableSplitter.size(of: counts.totals[column])
    let weights = TableModel.profileStart + size * TableModel.profileCount + TableLattice.Attribute.count
    let (innerWeight, endWeight) = (splitter.model.row[weights], splitter.model.row[weights + 1])
    let place = column * width
    let (valueScores, inner, ends) = (valueScores, inner, ends)
    chain.fill(column) { start, end, stretch in
      let (first, last) = (place + lattice.stops[start], place + lattice.stops[end] - 1)
      var score = base[stretch] + innerWeight * (inner[last] - inner[first]) + endWeight * ends[last]
      let offset = stretch * TableLattice.Attribute.count
      for index in offset..<(offset + TableLattice.Attribute.count) {
        score += valueScores[Int(lattice.values[index])]
      }
      return score
    }
  }

  /// Fills in the logarithms of the chances that a row's words follow one another in a column.
  private mutating func fillFlow(_ lattice: TableLattice, _ column: Int) {
    let place = column * width
    let groups = column * TokenClass.groupCount
    let transitions = column * splitter.layout.transitions.count
    let logarithms = splitter.transitionLogarithms
    var sum: Float = 0
    for word in lattice.groups.indices {
      let transition = lattice.transitions[word]
      let total = ShareLogarithms.ofTotal(counts.groups[groups + lattice.groups[word]])
      let end = logarithms.of(counts.transitions[transitions + transition.end], transition.end)
      let next = logarithms.of(counts.transitions[transitions + transition.inner], transition.inner)
      inner[place + word] = sum
      ends[place + word] = max(end - total, -5)
      sum += max(next - total, -5)
    }
  }

  /// Fills in the weighted logarithms of the chance that each of a row's values has in a column.
  private mutating func fillValues(_ lattice: TableLattice, _ column: Int) {
    let cells = min(Int(counts.totals[column].rounded()), splitter.emptyScores.count - 1)
    let total = ShareLogarithms.ofTotal(Float(cells))
    let weights = splitter.valueWeights[TableSplitter.size(of: Float(cells))]
    let empty = splitter.emptyScores[cells]
    let logarithms = splitter.valueLogarithms
    let place = column * weights.count
    for value in lattice.distinctValues {
      let count = counts.values[place + value]
      valueScores[value] =
        count > 0.001
        ? weights[value] * max(-4, logarithms.of(count, value) - total) : empty[value]
    }
  }

  /// The logarithm of each value's chance in a column, shares at large counted as one cell.
  package func logRatios(_ column: Int) -> [Float] {
    guard counts.totals[column] > 0.5 else { return valueScores.map { _ in 0 } }
    let total = ShareLogarithms.ofTotal(counts.totals[column])
    let place = column * valueScores.count
    return valueScores.indices.map {
      max(-4, splitter.valueLogarithms.of(counts.values[place + $0], $0) - total)
    }
  }

  /// Adds how well a cell's attributes agree with what is counted, each by itself; its row is the one filled in last.
  func addAgreement(of row: Int, _ column: Int, _ start: Int, _ end: Int, to agreement: inout [Double]) {
    let offset = splitter.rows[row].offset(start, end)
    let cells = Double(splitter.rows.count)
    let total = ShareLogarithms.ofTotal(counts.totals[column])
    for attribute in 0..<TableLattice.Attribute.count {
      let value = Int(splitter.rows[row].values[offset + attribute])
      let count = counts.values[column * splitter.layout.size + value]
      agreement[attribute] +=
        Double(max(-4, splitter.valueLogarithms.of(count, value) - total)) / cells
    }
    let (first, last) = (splitter.rows[row].stops[start], splitter.rows[row].stops[end] - 1)
    let place = column * width
    agreement[TableLattice.Attribute.count] += Double(inner[place + last] - inner[place + first]) / cells
    agreement[TableLattice.Attribute.count + 1] += Double(ends[place + last]) / cells
  }
}
