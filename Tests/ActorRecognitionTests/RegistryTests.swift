import ActorRecognition
import Diagnostics
import Testing

@Suite struct RegistryTests {
  @Test(arguments: [
    "Ōsei Rödin came.", "osei rodin came.", "OSEI RODIN CAME.", "Ósei Rodin’s car came.", "The Old Fox came.",
    "سيد علي كريمي آمد.", "سید علی کریمی آمد.", "سیّد علی کریمی آمد.",
  ])
  func `aliases, spellings and scripts are one`(text: String) {
    let actor = KnownActor(
      id: "fox", name: "Osei Rodin", kind: .person, aliases: ["Old Fox"], originalScript: "سید علی کریمی")
    #expect(Reading.mentions(text, registry: [actor]).map { $0.split(separator: " → ").last } == ["fox"])
  }

  @Test func `a letter and a figure are a name`() {
    let actor = KnownActor(name: "E3", kind: .group)
    #expect(Reading.mentions("The E3 agreed.", registry: [actor]) == ["E3 → e3"])
  }

  @Test func `phrases that are not the actor are not`() {
    let actor = KnownActor(name: "Volga", kind: .organization, notAliases: ["Volga River", "on the Volga"])
    let text = "Volga paid for a house on the Volga, by the Volga River."
    #expect(Reading.mentions(text, registry: [actor]) == ["Volga → volga"])
  }

  @Test func `an actor of the gazetteer keeps its names under the registry's id`() {
    let actor = KnownActor(id: "ru", name: "Russia", kind: .country, aliases: ["the Bear"])
    let text = "Russian troops left, Moscow said, and the Bear slept. Rosneft paid."
    let recognition = Reading.recognize(text, registry: [actor])
    #expect(recognition.actors.map(\.id) == ["ru", "rosneft"])
    #expect(recognition.actors.map(\.of) == [nil, "ru"])
    #expect(recognition.actors[0].mentions.map(\.kind) == [.demonym, .metonym, .name])
    #expect(recognition.actors[0].basis == .registry)
  }

  @Test func `the registry's word goes before the gazetteer's`() {
    let actor = KnownActor(name: "Amman", kind: .person)
    #expect(Reading.actors("Amman spoke.", registry: [actor]) == ["person Amman"])
  }

  @Test func `surnames of registered persons count once they are named in full`() {
    let actor = KnownActor(name: "Zuhra Mbele", kind: .person)
    #expect(Reading.mentions("Mbele came.", registry: [actor]) == [])
    #expect(
      Reading.mentions("Zuhra Mbele came. Mbele left.", registry: [actor])
        == ["Zuhra Mbele → zuhra-mbele", "Mbele → zuhra-mbele (surname)"])
  }

  @Test func `posts are stated of registered persons as of others`() {
    let actor = KnownActor(id: "roe", name: "Jane Roe", kind: .person, aliases: ["Roe"])
    let text = "Russian Oil Minister Roe came. Jane Roe, the Russian envoy, left."
    #expect(
      Reading.actors(text, registry: [actor])
        == ["country Russia", "person Jane Roe: Oil Minister of russia, Envoy of russia"])
  }

  @Test(arguments: [
    "—", "one two three four five six seven eight nine ten eleven twelve thirteen 14 15 16 17",
  ])
  func `an alias that no text can be held against is an error`(alias: String) {
    let actor = KnownActor(name: "Jane Roe", kind: .person, aliases: [alias])
    #expect(ActorRecognizer(registry: [actor]).diagnostics.map(\.code) == ["alias-length"])
  }

  @Test func `an alias of two is told apart by the article or is an error`() {
    let place = Place(path: "actors.yml", line: 3)
    let registry = [
      KnownActor(name: "Jane Roe", kind: .person, aliases: ["the Chair"], place: place),
      KnownActor(name: "John Poe", kind: .person, aliases: ["the Chair"]),
    ]
    #expect(ActorRecognizer(registry: registry).diagnostics.isEmpty)
    let told = Reading.recognize("Jane Roe came. The Chair spoke.", registry: registry)
    #expect(told.actors.map(\.mentions.count) == [2])
    #expect(told.diagnostics.isEmpty)
    let untold = Reading.recognize("The Chair spoke. The Chair left.", registry: registry)
    #expect(untold.actors.isEmpty)
    #expect(untold.diagnostics.map(\.code) == ["ambiguous-name"])
    #expect(untold.diagnostics.first?.place == place)
    #expect(untold.diagnostics.first?.message.contains("`jane-roe` and `john-poe`") == true)
  }

  @Test func `two actors of one name or one address are errors`() {
    let registry = [
      KnownActor(id: "a", name: "Jane Roe", kind: .person),
      KnownActor(id: "b", name: "Jané Roe", kind: .person),
      KnownActor(id: "a", name: "John Poe", kind: .person),
    ]
    #expect(
      Set(ActorRecognizer(registry: registry).diagnostics.map(\.code)) == ["shared-name", "actor-twice"])
  }

  @Test func `the names of sites are nobody, unless they are a country's`() {
    let text = "Reported by Iran International, from Iran."
    #expect(Reading.mentions(text, siteNames: ["Iran International – ایران اینترنشنال"]) == ["Iran → iran"])
    #expect(Reading.mentions(text, siteNames: ["Iran"]).contains("Iran → iran"))
  }
}
