import ActorRecognition
import Testing

@Suite struct CompanyTests {
  @Test(arguments: [
    "Shares in Morgan Lindqvist rose.",
    "Morgan Lindqvist shares fell again.",
    "Zuhra Mbele, an analyst at Morgan Lindqvist, left.",
    "Morgan Lindqvist said so. It holds a stake in Morgan Lindqvist.",
    "Telnova CEO Zuhra Mbele left, and Telnova closed.",
    "Shares of Telnova rose, and Telnova closed.",
  ])
  func `those of whom one says what is said of companies are companies`(text: String) {
    let found = Reading.recognize(text).actors.filter { $0.kind == .organization }
    #expect(["morgan-lindqvist", "telnova"].contains(found.first?.id ?? ""))
    #expect(Reading.actors(text).filter { $0.hasPrefix("person") && !$0.contains("Zuhra Mbele") } == [])
  }

  @Test(arguments: [
    "They spoke of the takeover of Morgan Lindqvist.",
    "The Morgan Lindqvist merger failed.",
    "Zuhra Mbele, 41, is the managing director of Morgan Lindqvist.",
  ])
  func `what is said of other things too makes a suggestion`(text: String) {
    #expect(Reading.actors(text).filter { $0.contains("Lindqvist") } == [])
    #expect(Reading.suggestions(text) == ["organization Morgan Lindqvist"])
  }

  @Test func `a post or an age says that it is a person all the same`() {
    #expect(
      Reading.actors("Morgan Lindqvist, 41, spoke. The Morgan Lindqvist takeover failed.") == [
        "person Morgan Lindqvist"
      ])
  }

  @Test func `sharing is no share`() {
    #expect(Reading.actors("Morgan Lindqvist shares a house.") == ["person Morgan Lindqvist"])
  }

  @Test func `the front of a company's full name is the company`() {
    let found = Reading.mentions("Gordon Lindqvist Financial Inc grew. Gordon Lindqvist paid.")
    #expect(
      found == [
        "Gordon Lindqvist Financial Inc → gordon-lindqvist-financial-inc",
        "Gordon Lindqvist → gordon-lindqvist-financial-inc",
      ])
  }
}
