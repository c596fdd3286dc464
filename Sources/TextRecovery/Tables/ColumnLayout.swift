/// The values that the attributes of a table's stretches have, and the transitions between its words, in rows of their own.
///
/// Of the values and transitions that there are, a table has few, and counts of no others are short.
package struct ColumnLayout {
  /// For each value its attribute.
  let attributes: [Int]
  /// For each value its place among those of all tables; nothing for those of the table's own words.
  let places: [Int?]
  /// For each transition its number among those of all tables.
  package let transitions: [Int]
  /// The types that stretches have, in their order, with their values.
  let types: [(type: Int, value: Int)]

  /// The number of values.
  package var size: Int { attributes.count }

  /// Numbers what a table's lattices have, and writes the numbers into them.
  init(_ lattices: inout [TableLattice], openValues: Int) {
    let starts = TableLattice.Attribute.starts
    let firstOpen = TableLattice.Attribute.firstOpen
    var numbers = Array(
      repeating: -1, count: starts[firstOpen] + (TableLattice.Attribute.count - firstOpen) * openValues)
    var attributes: [Int] = []
    var places: [Int?] = []
    var transitionNumbers = Array(repeating: -1, count: TransitionNumbers.count)
    var transitions: [Int] = []
    func number(_ transition: Int) -> Int {
      if transitionNumbers[transition] < 0 {
        transitionNumbers[transition] = transitions.count
        transitions.append(transition)
      }
      return transitionNumbers[transition]
    }
    for index in lattices.indices {
      lattices[index].number(transitions: number) { attribute, value in
        let open = max(0, attribute - firstOpen)
        let place = starts[attribute] + open * openValues + value
        if numbers[place] < 0 {
          numbers[place] = attributes.count
          attributes.append(attribute)
          places.append(attribute < firstOpen ? place : nil)
        }
        return numbers[place]
      }
    }
    self.attributes = attributes
    self.places = places
    self.transitions = transitions
    let type = TableLattice.Attribute.type.rawValue
    types = attributes.indices.filter { attributes[$0] == type }.compactMap { value in
      places[value].map { ($0 - starts[type], value) }
    }.sorted { $0.0 < $1.0 }
  }
}

extension TableLattice.Attribute {
  /// Where each attribute's values stand among those of all tables, those of tables' own behind them.
  package static let starts: [Int] = allCases.reduce(into: []) { starts, attribute in
    starts.append((starts.last ?? 0) + (attribute.rawValue > 0 ? allCases[attribute.rawValue - 1].values : 0))
  }
}

/// The numbers of transitions from one word to the next, or to the cell's end, among those of all tables.
package enum TransitionNumbers {
  /// How many there are.
  package static let count = TokenClass.groupCount * (TokenClass.count + 1)

  /// The number of the transition from one word to the next, or to the cell's end.
  static func number(from word: TableToken, to next: TableToken?) -> Int {
    word.shape.group * (TokenClass.count + 1) + (next.map { Int($0.shape.rawValue) } ?? TokenClass.count)
  }
}
