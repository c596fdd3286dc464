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
    ("due in February 2031.[^c] In 2030.[2]", ["February 2031 = 2031-02", "2030 = 2030"]),
    ("on 14 and 15 February 2031", ["14 = 2031-02-14", "15 February 2031 = 2031-02-15"]),
    ("Policy Brief No. 14 | March 2031", ["March 2031 = 2031-03"]),
    ("from 3–5 May 2031, 12 to 14 people", ["3 = 2031-05-03", "5 May 2031 = 2031-05-05"]),
    (
      "El 12 de mayo de 2031 y el 3 de junio del 2031",
      ["12 de mayo de 2031 = 2031-05-12", "3 de junio del 2031 = 2031-06-03"]
    ),
    ("abril 12, 2031", ["abril 12, 2031 = 2031-04-12"]),
    ("Il 12 maggio 2031, le 1er mai 2031", ["12 maggio 2031 = 2031-05-12", "1er mai 2031 = 2031-05-01"]),
    (
      "12 maja 2031; 5 Ekim 2031; 7 травня 2031",
      ["12 maja 2031 = 2031-05-12", "5 Ekim 2031 = 2031-10-05", "7 травня 2031 = 2031-05-07"]
    ),
    ("2031年5月12日 10:01", ["2031年5月12日 = 2031-05-12"]),
    ("입력 2031.05.12 10:01", ["2031.05.12 = 2031-05-12"]),
    ("some 2000 people and 3,000 more; you may go; they march on", []),
    ("05/06/2030 is either day, 25/06/2030 is one", ["25/06/2030 = 2030-06-25"]),
  ])
  func `dates that stand for themselves`(text: String, dates: [String]) {
    #expect(Self.dates(text) == dates)
  }

  @Test(arguments: [
    ("It closed yesterday.", ["yesterday = 2031-03-04"]),
    ("It closed on Monday.", ["Monday = 2031-03-03"]),
    ("It was to be signed on Monday. It closed on Friday.", ["Monday = 2031-03-10", "Friday = 2031-02-28"]),
    ("A record was set on Monday.", ["Monday = 2031-03-03"]),
    ("They will meet on Wednesday; they met on Sunday.", ["Wednesday = 2031-03-05", "Sunday = 2031-03-02"]),
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

  @Test func `below a year days lie in that year, up to the next heading of its level`() {
    let texts: [(Int?, String)] = [
      (2, "1911"), (nil, "On March 3 the lock was closed."), (3, "Talks"), (nil, "In June they met."), (2, "Sources"), (nil, "Read on March 4."),
    ]
    let blocks = texts.enumerated().map { place, text in
      let content: Block.Content = text.0.map { .heading(level: $0, RichText(text.1)) } ?? .paragraph(RichText(text.1))
      return Block(id: "p\(place)", lines: (place + 1)...(place + 1), content: content)
    }
    let dates = DateFinder.dates(in: Document(blocks: blocks), publishedOn: PartialDate(iso: "2031-03-05"))
    #expect(dates.map { $0.date?.description } == ["1911", "1911-03-03", "1911-06", "2031-03-04"])
    #expect(dates.map(\.kind) == [.absolute, .absolute, .absolute, .relative])
  }

  @Test func `without a day of publication nothing is invented`() {
    #expect(Self.dates("It closed yesterday, on March 4.", on: nil) == ["yesterday = ?", "March 4 = ?"])
  }
}
