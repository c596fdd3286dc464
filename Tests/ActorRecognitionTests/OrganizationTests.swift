import Testing

@Suite struct OrganizationTests {
  @Test(arguments: [
    ("NATO and the GCC met.", ["NATO → nato", "GCC → gulf-cooperation-council"]),
    ("The WHO said so.", ["WHO → world-health-organization"]),
    ("The Greek Ministry of Culture closed.", ["Greek Ministry of Culture → greek-ministry-of-culture"]),
    (
      "Greece's Ministry of Culture closed.",
      ["Greece → greece", "Ministry of Culture → greek-ministry-of-culture"]
    ),
    (
      "the University of Sheffield and Roe State University.",
      ["University of Sheffield → university-of-sheffield", "Roe State University → roe-state-university"]
    ),
    (
      "the Organization for Xenon (OX) met, and OX paid.",
      [
        "Organization for Xenon → organization-for-xenon", "OX → organization-for-xenon",
        "OX → organization-for-xenon",
      ]
    ),
    ("the Mbele Foundation paid", ["Mbele Foundation → mbele-foundation"]),
    ("the Bank of China paid", ["Bank of China → bank-of-china"]),
    ("the People's Bank of China paid", ["People's Bank of China → peoples-bank-of-china"]),
    ("The EPA and the EU/NATO talks (press service/EPA)", ["EPA → environmental-protection-agency", "EU → european-union", "NATO → nato"]),
    ("NASA scientist Jane Roe paid", ["NASA → nasa", "Jane Roe → jane-roe"]),
  ])
  func `known ones, and those whose heads say what they are`(text: String, found: [String]) {
    #expect(Reading.mentions(text) == found)
  }

  @Test(arguments: ["the Zubr Club paid", "the Foreign Ministry paid"])
  func `what may be one, or may be any country's, is a suggestion`(text: String) {
    #expect(Reading.actors(text) == [])
    #expect(Reading.suggestions(text).count == 1)
  }
}
