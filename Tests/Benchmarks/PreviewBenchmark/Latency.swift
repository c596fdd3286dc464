/// How long the same thing took several times.
struct Latency {
  let name: String
  let times: [Duration]

  /// The time in the middle.
  var median: Double { sorted[sorted.count / 2] }
  /// The longest time.
  var longest: Double { sorted.last ?? 0 }

  private var sorted: [Double] { times.map { $0 / .milliseconds(1) }.sorted() }
}
