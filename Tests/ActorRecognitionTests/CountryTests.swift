import Testing

@Suite struct CountryTests {
  @Test(arguments: [
    ("Talks with russia failed.", ["russia → russia"]),
    (
      "Russia’s offer to the U.S. and the UK stands.",
      ["Russia → russia", "U.S. → united-states", "UK → united-kingdom"]
    ),
    ("A US ship left Côte d’Ivoire.", ["US → united-states", "Côte d’Ivoire → cote-divoire"]),
    ("The US paid 5 million US dollars.", ["US → united-states"]),
    ("Russo-Iranian ties", ["Russo → russia (demonym)", "Iranian → iran (demonym)"]),
    ("russia-Iran relations", ["russia → russia", "Iran → iran"]),
    ("Iranian officials and Iranians met.", ["Iranian → iran (demonym)", "Iranians → iran (demonym)"]),
    ("Nigeria is not Niger.", ["Nigeria → nigeria", "Niger → niger"]),
    (
      "The Democratic Republic of the Congo",
      ["Democratic Republic of the Congo → democratic-republic-of-the-congo"]
    ),
    ("They left Papua New Guinea for Guinea.", ["Papua New Guinea → papua-new-guinea", "Guinea → guinea"]),
    ("He crossed from South Sudan to Sudan.", ["South Sudan → south-sudan", "Sudan → sudan"]),
  ])
  func `countries by name, short form, demonym and combining form`(text: String, found: [String]) {
    #expect(Reading.mentions(text) == found)
  }

  @Test(arguments: [
    "Nobody told us about it, and who would?",
    "A roast turkey stood on the china.",
    "They polish the pole by the guinea fowl.",
    "The Mi-28NE flew over the North Pole.",
    "Native Americans crossed the Indian River.",
    "She speaks French and German.",
    "He wrote it in Spanish.",
    "It was sunny in Atlanta, Georgia.",
  ])
  func `words, peoples and languages that are no countries`(text: String) {
    #expect(Reading.mentions(text).filter { !$0.hasPrefix("Atlanta") } == [])
  }

  @Test(arguments: [
    ("Michael Jordan said he had seen Jordan.", ["Michael Jordan → michael-jordan", "Jordan → jordan"]),
    ("Chad Merriman said so in Chad.", ["Chad Merriman → chad-merriman", "Chad → chad"]),
    ("Georgia and Armenia share a border.", ["Georgia → georgia", "Armenia → armenia"]),
  ])
  func `persons called like countries`(text: String, found: [String]) {
    #expect(Reading.mentions(text) == found)
  }

  @Test func `a country of which only the adjective is said, and not for its state, is left to the analyst`()
  {
    #expect(Reading.actors("A Swiss watch was stolen.") == [])
    #expect(Reading.suggestions("A Swiss watch was stolen.") == ["country Switzerland"])
    #expect(Reading.actors("The Swiss government was told.") == ["country Switzerland"])
  }
}
