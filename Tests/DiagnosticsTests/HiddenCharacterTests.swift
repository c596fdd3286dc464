import Diagnostics
import Testing

@Suite struct HiddenCharacterTests {
  private static func clean(_ text: String) -> String { HiddenCharacters(in: text.utf8)?.text ?? text }

  @Test(arguments: [
    // What turns text round.
    ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2066}b\u{2069}", "ab"), ("\u{202A}\u{202B}\u{202D}x", "x"),
    // What nobody sees.
    ("so\u{AD}ft", "soft"), ("ze\u{200B}ro", "zero"), ("wo\u{2060}rd", "word"), ("\u{FEFF}mark", "mark"), ("a\u{34F}b", "ab"),
    ("a\u{3164}b", "ab"), ("a\u{1D173}b", "ab"), ("a\u{E0041}\u{E0042}b", "ab"), ("a\u{E0001}b", "ab"),
    ("La\u{200D}vr\u{200C}ov", "Lavrov"), ("Ла\u{200C}вров", "Лавров"), ("a\u{200E}b", "ab"), ("a\u{FE0F}b", "ab"),
    ("😀\u{FE0F}\u{FE0F}\u{FE0F}", "😀\u{FE0F}"),
    // What is no text.
    ("bell \u{7}", "bell \u{FFFD}"), ("nul \u{0}", "nul \u{FFFD}"), ("c1 \u{92}", "c1 \u{FFFD}"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    // White space stays white space.
    ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", "a b c d e f"),
  ])
  func `goes, or is shown`(text: String, expected: String) {
    #expect(Array(Self.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    "می‌خواهم", "گفت‌ و", "ه\u{200D}", "\u{200F}(2026)\u{200F} سفر", "قال\u{61C}: 5", "Iran \u{200E}(ایران)\u{200E}, 2026",
    "क्\u{200D}ष", "ශ්\u{200D}රී", "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "1\u{FE0F}\u{20E3}", "葛\u{E0100}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "tab\tand line\n", "curly “quotes” — and … dots", "é e\u{301}",
    "\u{1112}\u{1161}\u{11AB}", "ᠮᠣᠩ\u{180B}", "no-break\u{A0}blank",
  ])
  func `stays as it is`(text: String) {
    #expect(HiddenCharacters(in: text.utf8) == nil)
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `a noncharacter is shown as one that is unknown`(value: UInt32) throws {
    #expect(Self.clean(String(try #require(Unicode.Scalar(value)))) == "\u{FFFD}")
  }

  @Test(arguments: [("e\u{301}", 1, 1), ("e", 31, 30), ("e", 400, 30), ("ا", 400, 30), ("“", 31, 30)])
  func `more accents on one letter than any writing has are cut`(base: String, count: Int, kept: Int) {
    let accents = { String(String.UnicodeScalarView(Array(repeating: "\u{301}", count: $0))) }
    let text = "a" + base + accents(count) + "b" + accents(2)
    #expect(Self.clean(text).unicodeScalars.elementsEqual(("a" + base + accents(kept) + "b" + accents(2)).unicodeScalars))
  }

  @Test func `a tag that hides a message behind a flag goes`() {
    let message = String(String.UnicodeScalarView((0..<40).compactMap { _ in Unicode.Scalar(0xE0061) }))
    #expect(Self.clean("\u{1F3F4}" + message).unicodeScalars.count == 7)
  }

  @Test func `is reported once for each kind, by name, at its first place`() throws {
    let source = SourceFile(path: "a.txt", text: "One\nt\u{AD}wo \u{AD}\u{202E}three")
    let hidden = try #require(HiddenCharacters(in: source.bytes))
    let text = DiagnosticWriter(showsExcerpts: true, usesColor: false).text(
      Diagnostic.hiddenCharacters(hidden, in: source))
    #expect(
      text == """
        a.txt:2:2: warning: U+00AD SOFT HYPHEN is left out, here and 1 more time [hidden-character]
          2 | t\u{AD}wo \u{AD}\u{FFFD}three
            |  ^
          Readers cannot see it, or it makes the text read other than it is stored; delete it in the file, or leave it so.
        a.txt:2:7: warning: U+202E RIGHT-TO-LEFT OVERRIDE is left out [hidden-character]
          2 | t\u{AD}wo \u{AD}\u{FFFD}three
            |       ^
          Readers cannot see it, or it makes the text read other than it is stored; delete it in the file, or leave it so.

        """)
  }
}
