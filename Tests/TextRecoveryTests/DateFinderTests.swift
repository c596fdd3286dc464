import Markup
import Testing
import TextRecovery

@Suite struct DateFinderTests {
  static func dates(_ text: String, on day: String? = "2031-03-05") -> [String] {
    let document = Document(blocks: [Block(id: "p1", lines: 1...1, content: .paragraph(RichText(text)))])
    return DateFinder.dates(in: document, publishedOn: day.flatMap { PartialDate(iso: $0) }).map { found in
      "\(found.surface) = \(found.date?.description ?? "?")"
    }
  }

  @Test(arguments: [
    ("It began on February 18, 2026.", ["February 18, 2026 = 2026-02-18"]),
    ("It began on Wednesday, 18 February 2026, at noon.", ["Wednesday, 18 February 2026 = 2026-02-18"]),
    ("The 3rd of May 2030 and 2030-06-01", ["The 3rd of May 2030 = 2030-05-03", "2030-06-01 = 2030-06-01"]),
    ("in March 2029, since 2030 (2031)", ["March 2029 = 2029-03", "2030 = 2030", "2031 = 2031"]),
    ("on 31 February 2030", ["2030 = 2030"]),
    ("some 2000 people and 3,000 more; you may go; they march on", []),
    ("05/06/2030 is either day, 25/06/2030 is one", ["25/06/2030 = 2030-06-25"]),
  ])
  func `dates that stand for themselves`(text: String, dates: [String]) {
    #expect(Self.dates(text) == dates)
  }

  @Test(arguments: [
    ("It closed yesterday.", ["yesterday = 2031-03-04"]),
    ("It closed on Monday.", ["Monday = 2031-03-03"]),
    (
      "two years ago, last month, next Tuesday",
      ["two years ago = 2029", "last month = 2031-02", "next Tuesday = 2031-03-11"]
    ),
    ("until December 24", ["December 24 = 2030-12-24"]),
    ("last week", ["last week = ?"]),
  ])
  func `dates that count from publication`(text: String, dates: [String]) {
    #expect(Self.dates(text) == dates)
  }

  @Test func `without a day of publication nothing is invented`() {
    #expect(Self.dates("It closed yesterday, on March 4.", on: nil) == ["yesterday = ?", "March 4 = ?"])
  }
}
