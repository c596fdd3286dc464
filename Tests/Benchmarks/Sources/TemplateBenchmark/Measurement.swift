/// How long one engine takes for one page.
struct Measurement: Codable {
  var engine: String
  /// The median of the rounds.
  var microseconds: Double
  /// How many times that of the hand-written renderer, round by round; the median.
  var ratio: Double
  /// The bytes of the page.
  var bytes: Int
}

/// One engine: its name and how it renders the page, giving the number of bytes.
struct Engine {
  var name: String
  var pagesInRound: Int
  var render: () throws -> Int
}

extension Measurement {
  /// Measures engines in turns, so that what else the machine does falls on all of them.
  ///
  /// - Parameter engines: The first one is what the others are compared with.
  static func measure(_ engines: [Engine], rounds: Int) throws -> [Measurement] {
    let sizes = try engines.map { try $0.render() }
    var times: [[Double]] = engines.map { _ in [] }
    for _ in 0..<rounds {
      for (index, engine) in engines.enumerated() { times[index].append(try microseconds(engine)) }
    }
    return engines.indices.map { index in
      Measurement(
        engine: engines[index].name, microseconds: median(times[index]),
        ratio: median(zip(times[index], times[0]).map { $0 / $1 }), bytes: sizes[index])
    }
  }

  private static func microseconds(_ engine: Engine) throws -> Double {
    let duration = try ContinuousClock().measure {
      for _ in 0..<engine.pagesInRound { _ = try engine.render() }
    }
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(engine.pagesInRound)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
