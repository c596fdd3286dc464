import Testing

@testable import ActorRecognition

@Suite struct GazetteerTests {
  static let countries = Set(Gazetteer.rows(of: Gazetteer.countries).compactMap(\.first?.first))

  @Test func `every class of words is one that the program knows`() {
    let names = Gazetteer.wordClasses.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(names.filter { WordClass.named($0) == nil } == [])
  }

  @Test(arguments: [Gazetteer.countries, Gazetteer.organizations, Gazetteer.regions])
  func `no table names anything twice`(table: String) {
    let names = Gazetteer.rows(of: table).compactMap(\.first?.first)
    #expect(names.count == Set(names).count)
  }

  @Test(arguments: [Gazetteer.organizations, Gazetteer.regions])
  func `bodies and places belong to countries that are there`(table: String) {
    let owners = Gazetteer.rows(of: table).compactMap { $0.count > 2 ? $0[2].first : nil }
    #expect(Set(owners).subtracting(Self.countries) == [])
  }

  @Test func `every country is found by its name and its other names`() {
    let lexicon = Lexicon(registry: [])
    for row in Gazetteer.rows(of: Gazetteer.countries) {
      guard let name = row.first?.first, let index = lexicon.index(named: name) else { continue }
      for other in row.dropFirst().prefix(1).joined() where other != "Congo" {
        #expect(lexicon.index(named: other) == index, "\(other) is not \(name)")
      }
    }
  }
}
