import ActorRecognition
import Testing

@Suite struct RoleMentionTests {
  @Test(arguments: [
    "The Russian foreign minister left.",
    "Russia's foreign minister left.",
    "Why did the Russian Foreign Minister leave?",
  ])
  func `a post with its country is the one person whom the article names as that`(text: String) {
    let mentions = Reading.mentions("Russian Foreign Minister Pavel Rodin came.\n" + text)
    #expect(mentions.last?.lowercased() == "foreign minister → pavel-rodin (role)")
  }

  @Test(arguments: [
    "The Iranian foreign minister left.",
    "The Russian deputy foreign minister left.",
    "The Russian oil minister left.",
    "The foreign minister left.",
  ])
  func `another post or another country is not`(text: String) {
    let mentions = Reading.mentions("Russian Foreign Minister Pavel Rodin came.\n" + text)
    #expect(!mentions.contains { $0.hasSuffix("(role)") })
  }

  @Test func `nobody when the article names two`() {
    let text = """
      Russian Foreign Minister Pavel Rodin came. Russian Foreign Minister Jane Roe came.
      The Russian foreign minister left.
      """
    #expect(!Reading.mentions(text).contains { $0.hasSuffix("(role)") })
  }

  @Test func `the registry knows posts too`() {
    let registry = [KnownActor(name: "Pavel Rodin", kind: .person, role: "Foreign Minister", of: "Russia")]
    let mentions = Reading.mentions(
      "Pavel Rodin came.\nThe Russian foreign minister left.", registry: registry)
    #expect(mentions.last == "foreign minister → pavel-rodin (role)")
  }
}
