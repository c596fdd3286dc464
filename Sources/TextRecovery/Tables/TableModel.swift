/// What was learned from tables whose columns are known: weights, and how common cells' attributes are.
///
/// `TableTrainer` makes it; see there for the data and their licences.
package struct TableModel: Sendable {
  /// The number of words that tell borders, with 0 for all others.
  package static let hintCount = 1001
  /// The number of those, the first, that have weights with the types of columns.
  package static let headerHintCount = 200

  /// Weights of `BorderFeatures`, then `CellFeatures`, then the profile's attributes at three sizes of table, then the gaps'.
  package var row: [Float]
  /// Weights of `BorderFeatures` and a constant: the log-odds of a border by itself.
  package var border: [Float]
  /// The same for the words of a header.
  package var headerBorder: [Float]
  /// The log-odds of a border by `GapFeatures`, which know the table's other rows.
  package var gaps = BoostedTrees()
  /// The same by `GapContext`, which knows the first ones' log-odds.
  package var gapsInContext = BoostedTrees()
  /// The log-odds of a border by the words of a header.
  package var headerGaps = BoostedTrees()
  /// Weights of `BorderFeatures`, `CellFeatures`, `HeaderFeatures` and `HeaderWords`, then of `HeadingTypes`, then the gaps'.
  package var header: [Float]
  /// The share of each value of the attributes that do not depend on a table, over all cells.
  package var shares: [Float]
  /// The share of each transition between words among those from the same group.
  package var transitionShares: [Float]
  /// What is known of headings.
  package var headerWords = HeaderWords([:])
  /// Where words stand in cells of rows.
  package var cellWords = CellWords()
  /// Where words stand in headings.
  package var headingWords = CellWords()
  /// Which types of cell stand under headings.
  package var headingTypes = HeadingTypes()
  /// The choice among candidates by `CandidateFeatures`.
  package var choice = BoostedTrees()
  /// The log-odds of a choice's being right.
  package var confidence = BoostedTrees()
  /// The log-odds of lines' being a table at all.
  package var likeness = BoostedTrees()
  /// The words that tell borders in rows and in headers.
  package let hints: [String]

  /// Their numbers.
  package let hintNumbers: [String: Int]

  /// The index of the weights of a column's profile.
  package static let profileStart = BorderFeatures.count + CellFeatures.count
  /// The number of weights of a profile: its attributes', then inner transitions' and the last one's.
  package static let profileCount = TableLattice.Attribute.count + 2
  /// The index of the weights of `HeaderWords`.
  package static let headerWordsStart = BorderFeatures.count + CellFeatures.count + HeaderFeatures.count
  /// The index of the weight of `HeadingTypes`.
  package static let headingTypesWeight = headerWordsStart + HeaderWords.cellCount
  /// The number of sizes of table that have weights of their own.
  package static let profileSizes = 3

  /// A model that knows nothing yet.
  package init(hints: [String]) {
    self.hints = Array(hints.prefix(Self.hintCount - 1))
    hintNumbers = Dictionary(
      self.hints.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    row = Array(repeating: 0, count: Self.profileStart + Self.profileSizes * Self.profileCount + 1)
    for index in Self.profileStart..<(row.count - 1) { row[index] = 0.3 }
    row[row.count - 1] = 1
    border = Array(repeating: 0, count: BorderFeatures.count + 1)
    headerBorder = border
    header = Array(repeating: 0, count: Self.headingTypesWeight + 2)
    header[header.count - 1] = 1
    shares = Array(
      repeating: 0.01,
      count: TableLattice.Attribute.allCases.prefix(TableLattice.Attribute.firstOpen).reduce(0) {
        $0 + $1.values
      })
    transitionShares = Array(repeating: 1 / Float(TokenClass.count + 1), count: TransitionNumbers.count)
  }

  /// The model that the program comes with.
  package static let learned: TableModel = {
    var model = TableModel(
      hints: LearnedTables.hints.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) })
    model.row = ModelText.numbers(LearnedTables.row, count: model.row.count)
    model.border = ModelText.numbers(LearnedTables.border, count: model.border.count)
    model.headerBorder = ModelText.numbers(LearnedTables.headerBorder, count: model.headerBorder.count)
    model.header = ModelText.numbers(LearnedTables.header, count: model.header.count)
    model.shares = ModelText.numbers(LearnedTables.shares, count: model.shares.count).map {
      max($0 / 10, 0.0005)
    }
    model.transitionShares = ModelText.numbers(LearnedTables.transitions, count: model.transitionShares.count)
      .map { max($0 / 10, 0.0005) }
    model.gaps = BoostedTrees(numbers: ModelText.numbers(LearnedTables.gaps))
    model.gapsInContext = BoostedTrees(numbers: ModelText.numbers(LearnedTables.gapsInContext))
    model.headerGaps = BoostedTrees(numbers: ModelText.numbers(LearnedTables.headerGaps))
    model.choice = BoostedTrees(numbers: ModelText.numbers(LearnedTables.choice))
    model.confidence = BoostedTrees(numbers: ModelText.numbers(LearnedTables.confidence))
    model.likeness = BoostedTrees(numbers: ModelText.numbers(LearnedTables.likeness))
    model.headerWords = HeaderWords(text: LearnedTables.headings)
    model.cellWords = CellWords(text: LearnedTables.cellWords)
    model.headingWords = CellWords(text: LearnedTables.headingWords)
    model.headingTypes = HeadingTypes(text: LearnedTables.headingTypes)
    return model
  }()
}
