import Testing

import Markup

@Suite struct SentencesTests {
  /// A text, and where its sentences part.
  static let texts: [(text: String, sentences: [String])] = [
    ("It rained. It stopped.", ["It rained.", "It stopped."]),
    ("“Will it hold?” It held!", ["“Will it hold?”", "It held!"]),
    ("Talks began on Feb. 18 in Oslo. Gen. Li left.", ["Talks began on Feb. 18 in Oslo.", "Gen. Li left."]),
    ("The U.S. Navy and J. P. Moran agreed. Acme Inc. Europe did not.", [
      "The U.S. Navy and J. P. Moran agreed.", "Acme Inc. Europe did not.",
    ]),
    ("It cost 3.5 million. 40 came.", ["It cost 3.5 million.", "40 came."]),
    ("Nothing was left to raise. sudan had gone, approx. five came.", [
      "Nothing was left to raise.", "sudan had gone, approx. five came.",
    ]),
    ("They own Nord Stream 2. The rest is sold.", ["They own Nord Stream 2.", "The rest is sold."]),
    ("2. The rest is sold.", ["2. The rest is sold."]),
    ("One line\nanother line", ["One line", "another line"]),
    ("", []),
  ]

  @Test(arguments: texts)
  func `sentences end where their full stop is no abbreviation's`(text: String, sentences: [String]) {
    let bytes = Array(text.utf8)
    #expect(Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == sentences)
  }
}
