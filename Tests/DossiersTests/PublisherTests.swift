import Testing

@testable import Dossiers

@Suite struct PublisherTests {
  @Test func `an address is a publisher's when a browser would go to one of its hosts`() {
    let publisher = Publisher(name: "Courier", domains: ["courier.example"])
    let table: [(address: String, isOwn: Bool)] = [
      ("https://courier.example/a", true),
      ("HTTPS://WWW.Courier.Example:8443?a", true),
      ("https://reader@courier.example/", true),
      ("https:\\\\courier.example\\a", true),
      ("https://notcourier.example/", false),
      ("https://evil.example/courier.example", false),
      ("https://evil.example/?https://courier.example", false),
      ("https://courier.example:80@evil.example/", false),
      ("https://courier.example@evil.example/", false),
      ("https://evil.example\\.courier.example/", false),
      ("https://evil.example/\u{300}.courier.example", false),
      ("https://evil.example#.courier.example", false),
      ("https:evil.example/://courier.example", false),
      ("ftp://courier.example/", false),
      ("courier.example", false),
    ]
    for row in table { #expect(publisher.publishes(row.address) == row.isOwn, "\(row.address)") }
  }
}
