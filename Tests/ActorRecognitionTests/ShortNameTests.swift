import ActorRecognition
import Testing

@Suite struct ShortNameTests {
  @Test(arguments: [
    ("Shares in Telnova Group plc rose. Telnova runs networks.", "Telnova Group plc", "Telnova"),
    ("The Kachin Freedom Army attacked. The KFA withdrew.", "Kachin Freedom Army", "KFA"),
    ("Judges at the Court of Arbitration for Sailing met.", "Court of Arbitration for Sailing", ""),
    ("The 138th Motorized Brigade crossed.", "138th Motorized Brigade", ""),
    ("The Australian Gas and Water Commission met.", "Australian Gas and Water Commission", ""),
    ("The travel company Traveland closed.", "Traveland", ""),
    ("Fingrid, the grid operator, closed.", "Fingrid", ""),
    ("The Viv Ansanm alliance met.", "Viv Ansanm", ""),
  ])
  func `bodies are known by what they are called, then by less`(text: String, name: String, short: String) {
    let found = Reading.mentions(text).map { $0.split(separator: " → ")[0] }
    #expect(found == [name, short].filter { !$0.isEmpty }.map { $0[...] })
  }

  @Test(arguments: [
    ("President Renato Galvão Teixeira spoke. Galvão left.", "Galvão"),
    ("President Zorvan Rodin spoke. Zorvan left.", "Zorvan"),
    ("Sheikh Abdulaziz bin Khalifa Rodin spoke. Sheikh Abdulaziz left.", "Sheikh Abdulaziz"),
    ("Pope John Paul II spoke. Pope John Paul left.", "John Paul"),
  ])
  func `persons are one by their first or their father's name`(text: String, short: String) {
    let recognition = Reading.recognize(text)
    #expect(recognition.actors.count == 1)
    #expect(recognition.actors.first?.mentions.last?.surface == short)
  }

  @Test func `a surname that goes on to act publishes a likely person`() {
    #expect(Reading.actors("They met Tilen Hafnar. Hafnar said no.") == ["person Tilen Hafnar"])
    #expect(Reading.actors("They met Tilen Hafnar.") == [])
  }

  @Test(arguments: [
    "He paid with American Express.", "They sailed the Gulf of Finland.", "Sino-Forest closed.",
    "He read the Australian Tennis Almanac.", "Trading Co closed.", "They closed a crossing at Mae Sot.",
    "The firm I'm with closed.",
  ])
  func `countries within longer names are not there, and generic words are nobody`(text: String) {
    #expect(Reading.actors(text).filter { !$0.hasPrefix("organization American Express") } == [])
  }

  @Test func `the post behind a name is read to its head`() {
    #expect(
      Reading.actors("Behzad Karimi, Iran's deputy foreign minister, spoke.").contains(
        "person Behzad Karimi: Deputy Foreign Minister of iran"))
  }

  @Test(arguments: [
    ("Ankara has already offered help.", "Ankara → turkey (metonym)"),
    ("Ankara, which backed them, left.", "Ankara → turkey (metonym)"),
    ("Ankara, which is cold, has parks.", "Ankara → ankara"),
    ("Opec met in Vienna.", "Opec → opec"),
    ("Azerbaijani and Armenian officials met.", "Azerbaijani → azerbaijan (demonym)"),
  ])
  func `governments act, acronyms may be spoken, and officials are of all countries named`(
    text: String, mention: String
  ) {
    #expect(Reading.mentions(text).first == mention)
  }
}
