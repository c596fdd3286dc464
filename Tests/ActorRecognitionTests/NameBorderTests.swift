import ActorRecognition
import Testing

@Suite struct NameBorderTests {
  @Test(arguments: [
    ("The Party for Freedom of Roe won.", ["Party for Freedom"]),
    ("The Institute of Problems of Chemical Physics closed.", ["Institute of Problems of Chemical Physics"]),
    ("The House of Lords Library Committee met.", ["House of Lords Library Committee"]),
    (
      "The China Bird Conservation and Green Development Foundation met.",
      ["China Bird Conservation and Green Development Foundation"]
    ),
    ("Al Qaeda in the Arabian Peninsula left.", ["Al Qaeda in the Arabian Peninsula"]),
    ("Prime Minister Theresa May left in May. Mrs May smiled.", ["Theresa May", "May"]),
    ("He asked Skerries TD Jane Roe, 50, about it.", ["Jane Roe"]),
    ("Taoiseach Zorvan Roe spoke.", ["Zorvan Roe"]),
    ("Queen Mary University of London closed.", ["Queen Mary University of London"]),
    ("PC Jane Roe, 40, ran. PC Roe fell.", ["Jane Roe", "Roe"]),
    (
      "The Directorate for Criminal Matters and Pardons met.",
      ["Directorate for Criminal Matters and Pardons"]
    ),
    ("Zorv Studios International closed.", ["Zorv Studios International"]),
    ("The All-Russia Chess Federation closed.", ["All-Russia Chess Federation"]),
    ("Tory Jane Roe, 50, won.", ["Jane Roe"]),
    ("It is a post-Zorvit European Council.", ["European Council"]),
    ("S Korea and N. Korea met.", ["S Korea", "N. Korea"]),
  ])
  func `names are as long as they are`(text: String, names: [String]) {
    #expect(Reading.recognize(text).actors.flatMap(\.mentions).map(\.surface) == names)
  }

  @Test(arguments: [
    "See pic.twitter.com/Qx81 or https://www.facebook.com/cnn and mail reuters@nato.example now.",
    "It costs US$5.",
    "They watched \"Good Morning Sweden\" there.",
    "The Christian Democrats lost to the Social Democrats.",
    "She read the European Union (Notification) Act.",
    "Roeworks International (Hong Kong) Limited closed.",
    "They live on Hong Kong Island.",
    "He learned Chinese as a boy.",
    "A full commission of inquiry is needed. A Commission of Inquiry met.",
    "The 2017 Winter Zorviade began. The Winter Zorviade is a feast.",
    "She is the head of the Zorv regional government.",
    "It is for the Director of Public Prosecution.",
    "N Ireland has parties.",
    "They asked Jane, D-Zorvia, about it.",
    "They built ZRV-Volkswagen cars there.",
    "They swapped their Oscar Zorvelope. Zorv Lindholm opened. Lindholm's plants closed.",
    "They came from Boston. Jane Jane is a heading.",
    "The Brent Zorv platform closed. Workers left Brent Zorv.",
    "They read the ZRV China Business Index.",
    "Zorv-based Roe sells intel.",
    "A spokesman for the provincial Zorv police left.",
    "The Lower Roe Agreement failed. The LRA was bad.",
  ])
  func `what looks like an actor's name in them is none`(text: String) {
    #expect(
      Reading.actors(text).filter { !$0.hasPrefix("place") && !$0.hasPrefix("organization Roeworks") } == [])
  }

  @Test func `members of a party are those of the country of which the text speaks`() {
    #expect(Reading.actors("Australia voted, and the Democrats lost.") == ["country Australia"])
    #expect(
      Reading.actors("The White House says that the Democrats lost to Italy.").contains(
        "organization Democratic Party"))
  }

  @Test(arguments: [
    "France spoke. Paris police chief Jane Roe, 50, left.", "Egypt spoke. Cairo's criminal court met.",
    "Kazakhstan spoke. The Astana talks failed.", "China spoke. Beijing was listed first.",
    "France spoke. They left Paris Charles de Roe by air.",
  ])
  func `a capital's police, courts and talks are in the town`(text: String) {
    #expect(Reading.mentions(text).filter { $0.contains("metonym") } == [])
  }

  @Test func `a company's front that is a province is not the company`() {
    let text = "Zorv Steel Co Ltd grew in Zorv province. Zorv-based firms paid."
    #expect(Reading.mentions(text) == ["Zorv Steel Co Ltd → zorv-steel-co-ltd"])
  }

  @Test func `the second half of two joined names is a suggestion`() {
    #expect(Reading.actors("They asked Zorv and Lindholm Police.") == [])
    #expect(Reading.suggestions("They asked Zorv and Lindholm Police.") == ["organization Lindholm Police"])
  }

  @Test(arguments: ["a retired lieutenant-general", "a retired army lieutenant general"])
  func `a rank of two words is one`(rank: String) {
    #expect(
      Reading.actors("Jane Roe, \(rank), spoke.").first?.hasSuffix(
        "Lieutenant\(rank.contains("-") ? "-" : " ")General") == true)
  }

  @Test func `in a list each has the post before him`() {
    let text = "They met its president, Jane Roe, Zorv managing director, John Doe, and others."
    #expect(
      Reading.actors(text).filter { $0.hasPrefix("person") }
        == ["person Jane Roe: President", "person John Doe: Managing Director"])
  }

  @Test func `whose secretary somebody is does not make him that`() {
    #expect(
      Reading.actors("Zuhra Mbele, the Greek president's press secretary, spoke. The Greek president left.")
        == ["person Zuhra Mbele: Press Secretary", "country Greece"])
  }
}
