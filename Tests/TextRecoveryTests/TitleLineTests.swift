import Testing
import TextRecovery

@Suite struct TitleLineTests {
  @Test(arguments: [
    ("Harbour closes | Coast Review", "Harbour closes", "Coast Review"),
    ("Harbour closes - Coast Review", "Harbour closes", "Coast Review"),
    ("Harbour closes – World – Coast Review", "Harbour closes", "World – Coast Review"),
    ("Coast News | Harbour closes after long storm", "Harbour closes after long storm", "Coast News"),
    ("Harbour closes - coastreview.example", "Harbour closes", "coastreview.example"),
    ("بسته شدن بندر | روزنامه", "بسته شدن بندر", "روزنامه"),
    ("北港关闭-海岸观察", "北港关闭", "海岸观察"),
    ("Порт закрыт — Вестник", "Порт закрыт", "Вестник"),
  ])
  func `the site's name is kept apart`(raw: String, title: String, site: String) {
    let split = TitleLine.split(raw)
    #expect(split.title == title)
    #expect(split.siteName == site)
  }

  @Test(arguments: [
    "Harbour closes", "A well-known harbour",
    "After the storm - what the town must do now to save its harbour",
    "Item 5 – General Debate", "« La frontière » : entretien avec Solène Arribas",
    "Joint Water Commission – Minutes of the 38th meeting", "The grain corridor - Part 2", "Harbours: what to know", "The 2029–2031 plan", "Why now?",
  ])
  func `a dash that belongs to the title stays`(raw: String) {
    #expect(TitleLine.split(raw).title == raw)
    #expect(TitleLine.split(raw).siteName == nil)
  }
}
