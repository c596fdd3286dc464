import ActorRecognition
import Testing

@Suite struct PersonTests {
  @Test(arguments: [
    ("Energy Minister Pavel Rodin spoke.", "person Pavel Rodin: Energy Minister"),
    ("Russia's Energy Minister Pavel Rodin spoke.", "person Pavel Rodin: Energy Minister of russia"),
    ("Russia sent its Energy Minister Pavel Rodin.", "person Pavel Rodin: Energy Minister of russia"),
    ("Russian Foreign Minister pavel Rodin spoke.", "person Pavel Rodin: Foreign Minister of russia"),
    ("Minister of Foreign Affairs Pavel Rodin spoke.", "person Pavel Rodin: Minister of Foreign Affairs"),
    ("U.S. Secretary of State Jane Roe spoke.", "person Jane Roe: Secretary of State of united-states"),
    ("the Iranian oil minister, Behzad Karimi, spoke.", "person Behzad Karimi: Oil Minister of iran"),
    ("Behzad Karimi, the Iranian oil minister, spoke.", "person Behzad Karimi: Oil Minister of iran"),
    ("Behzad Karimi, secretary of the Arab League, spoke.", "person Behzad Karimi: Secretary of arab-league"),
    ("Former Prime Minister Jane Roe spoke.", "person Jane Roe: Former Prime Minister"),
    ("Then Deputy Energy Minister Jane Roe spoke.", "person Jane Roe: Deputy Energy Minister"),
    ("EU foreign policy chief Jane Roe spoke.", "person Jane Roe: Foreign Policy Chief of european-union"),
    ("President Rodin spoke.", "person Rodin: President"),
    ("Dr. Jane van der Roe spoke.", "person Jane van der Roe"),
    ("Curator Zuhra Mbele spoke.", "person Zuhra Mbele"),
    ("Zuhra Mbele, 41, won.", "person Zuhra Mbele"),
    ("It was Jane Roe.", "person Jane Roe"),
    ("We met Kim Jae-won there.", "person Kim Jae-won"),
  ])
  func `published by post, address, apposition or given name`(text: String, actor: String) {
    #expect(Reading.actors(text).contains(actor))
  }

  @Test(arguments: [
    "Key Players and Final Thoughts were read.",
    "On Monday in March the Internet was slow.",
    "They met at Fort Roe on Jane Street.",
    "Western Powers and the West agreed.",
    "Ernst & Roe audited them.",
    "The Clean Air Act passed.",
  ])
  func `capitals alone make nobody`(text: String) {
    #expect(Reading.actors(text).filter { $0.hasPrefix("person") } == [])
  }

  @Test func `an unknown name without a sign is a suggestion`() {
    #expect(Reading.actors("We saw Zuhra Mbele there.") == [])
    #expect(Reading.suggestions("We saw Zuhra Mbele there.") == ["person Zuhra Mbele"])
  }

  @Test func `surnames count once the whole name stands in the article`() {
    let text = """
      Minister Rodin arrived.
      Energy Minister Pavel Rodin met Hassan al-Tayeb, 60.
      Rodin's visit ended, and al-Tayeb left. Al-Tayeb waved. Rodin Street was empty.
      """
    #expect(
      Reading.mentions(text) == [
        "Rodin → pavel-rodin (surname)", "Pavel Rodin → pavel-rodin", "Hassan al-Tayeb → hassan-al-tayeb",
        "Rodin → pavel-rodin (surname)", "al-Tayeb → hassan-al-tayeb (surname)",
        "Al-Tayeb → hassan-al-tayeb (surname)",
      ])
  }

  @Test func `a surname of two persons is nobody's`() {
    let text = "Jane Roe met John Roe. Roe laughed."
    #expect(Reading.mentions(text) == ["Jane Roe → jane-roe", "John Roe → john-roe"])
  }

  @Test func `names in a list of officials belong to their country`() {
    let text = "He met senior Iranian officials, including Ali Karimi and Oil Minister Behzad Rad."
    let recognition = Reading.recognize(text)
    #expect(recognition.actors.map(\.id) == ["iran", "ali-karimi", "behzad-rad"])
    #expect(recognition.actors.map(\.of) == [nil, "iran", "iran"])
  }
}
