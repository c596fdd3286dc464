import ActorRecognition

/// How a recognition compares with what a reader marked; places are left out of the figures.
struct Score {
  /// Published mentions, and how many of them are right in span and kind.
  var published = 0
  var publishedRight = 0
  /// Marked mentions, and how many of them were published in span and kind.
  var marked = 0
  var markedFound = 0
  /// Actors, published and suggested, and how many of them are marked; actors marked.
  var actors = 0
  var actorsRight = 0
  var actorsMarked = 0
  /// What was wrong, for people who tune.
  var faults: [String] = []

  /// Counts one text.
  mutating func add(_ name: String, _ text: MarkedText, _ recognition: Recognition) {
    let marks = text.marks.filter { $0.kind != "place" }
    let spans = Dictionary(marks.map { (Span($0), $0) }) { first, _ in first }
    var found: Set<Span> = []
    for actor in recognition.actors where actor.kind != .place {
      for mention in actor.mentions {
        let span = Span(block: mention.block, range: mention.range, kind: actor.kind.rawValue)
        published += 1
        if let mark = spans[span] {
          publishedRight += 1
          found.insert(span)
          if mark.id != actor.id {
            faults.append("\(name): \(mention.surface) is \(mark.id), not \(actor.id)")
          }
        } else {
          faults.append(
            "\(name) \(mention.block): \(mention.surface) published as \(actor.kind.rawValue) \(actor.id)")
        }
      }
    }
    for mark in marks where !found.contains(Span(mark)) {
      faults.append("\(name) \(mark.block): \(mark.id) missed at \(mark.range)")
    }
    marked += spans.count
    markedFound += found.count
    let all = Set(
      (recognition.actors + recognition.suggestions).filter { $0.kind != .place }.map {
        $0.kind.rawValue + " " + $0.id
      })
    let wanted = Set(marks.map { $0.kind + " " + $0.id })
    actors += all.count
    actorsRight += all.intersection(wanted).count
    actorsMarked += wanted.count
    for lost in wanted.subtracting(all).sorted() { faults.append("\(name): \(lost) is not found") }
    for extra in all.subtracting(wanted).sorted() { faults.append("\(name): \(extra) is not marked") }
  }

  /// The harmonic mean of precision and recall over unique actors in each document.
  var actorsF1: Double { 2 * Double(actorsRight) / Double(max(1, actors + actorsMarked)) }
}

/// A stretch of a text with its kind.
private struct Span: Hashable {
  var block: String
  var range: Range<Int>
  var kind: String

  init(block: String, range: Range<Int>, kind: String) {
    self.block = block
    self.range = range
    self.kind = kind
  }

  init(_ mark: MarkedText.Mark) { self.init(block: mark.block, range: mark.range, kind: mark.kind) }
}
