import ActorRecognition
import Foundation
import Markup

/// How fast a recogniser with a registry of some size reads.
struct Speed {
  /// How many actors are registered.
  let registered: Int
  /// Words of running text, marks not counted, read in a second on one core.
  private(set) var wordsPerSecond = 0.0
  /// The time to build the recogniser.
  private(set) var millisecondsToMake = 0.0

  /// Reads the texts over and over for about a second of the processor.
  init(texts: [MarkedText], registered count: Int) {
    registered = count
    let registry = (0..<count).map { KnownActor(name: Self.name($0), kind: .person, role: "Minister") }
    let began = Self.processorSeconds
    let recognizer = ActorRecognizer(registry: registry)
    millisecondsToMake = (Self.processorSeconds - began) * 1000
    let words = texts.reduce(0) { $0 + Self.words($1) }
    var rounds = 0
    let start = Self.processorSeconds
    while Self.processorSeconds - start < 1 {
      for text in texts { _ = recognizer.recognize(text.document, title: text.title) }
      rounds += 1
    }
    wordsPerSecond = Double(words * rounds) / (Self.processorSeconds - start)
  }

  /// The processor's time of this process, which other processes on the machine do not lengthen.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private static func words(_ text: MarkedText) -> Int {
    text.document.blocks.reduce(0) { $0 + $1.text.split(separator: " ").count }
  }

  /// A made-up name, different for each number.
  private static func name(_ number: Int) -> String {
    let syllables = ["ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "vu"]
    func word(_ number: Int) -> String {
      String(number).map { syllables[$0.wholeNumberValue ?? 0] }.joined()
    }
    return "X" + word(number + 1000) + " Z" + word(number * 7919 % 100_000 + 10_000)
  }
}
