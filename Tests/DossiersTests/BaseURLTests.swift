import Testing

@testable import Dossiers

@Suite struct BaseURLTests {
  @Test func `an address of a site has a scheme, a host and a path, and nothing that ends it where it stands`() throws {
    let table: [(text: String, result: String)] = [
      ("https://example.org", "https://example.org/"),
      ("http://example.org/briefings/", "http://example.org/briefings/"),
      ("HTTPS://Example.org:8443/a", "HTTPS://Example.org:8443/a/"),
      ("https://briefings.пример/отчёты", "https://briefings.пример/отчёты/"),
      ("http://localhost:8000", "http://localhost:8000/"),
      ("http://[::1]:8000", "http://[::1]:8000/"),
      ("https://example.org/%7Ea", "https://example.org/%7Ea/"),
      ("", "does not begin with https:// or http://"),
      ("example.org", "does not begin with https:// or http://"),
      ("ftp://example.org", "does not begin with https:// or http://"),
      ("javascript:alert(1)//https://", "does not begin with https:// or http://"),
      ("https:/example.org", "does not begin with https:// or http://"),
      ("https://", "names no host, such as `example.org`"),
      ("https:///path", "names no host, such as `example.org`"),
      ("https://:80", "names no host, such as `example.org`"),
      ("https://./", "names no host, such as `example.org`"),
      ("https://example.org:", "names no host, such as `example.org`"),
      ("https://example.org:80a", "names no host, such as `example.org`"),
      ("https://example.org:123456", "names no host, such as `example.org`"),
      ("https://[::1", "names no host, such as `example.org`"),
      ("https://a,b", "names no host, such as `example.org`"),
      ("https://user:word@example.org", "names a user before its host"),
      ("https://example.org@evil.example/", "names a user before its host"),
      ("https://example.org/?a=", "has a query or a fragment, behind which no path can stand"),
      ("https://example.org/#", "has a query or a fragment, behind which no path can stand"),
      ("https://example.org/a b", "has a blank or a control character (U+20) in it, which no address has"),
      ("https://example.org/\r\nx", "has a blank or a control character (U+D) in it, which no address has"),
      ("https://example.org/\u{202E}x", "has a blank or a control character (U+202E) in it, which no address has"),
      ("https://example.org/\u{7F}", "has a blank or a control character (U+7F) in it, which no address has"),
      ("https://example.org/\"", "has `\"` in it, which no address has"),
      ("https://example.org/'", "has `'` in it, which no address has"),
      ("https://example.org/<script>", "has `<` in it, which no address has"),
      ("https://example.org\\@evil.example/", "has `\\` in it, which no address has"),
    ]
    for row in table {
      var result: String
      do throws(BaseURL.Fault) { result = try BaseURL(row.text).string } catch { result = error.reason }
      #expect(result == row.result, "\(row.text)")
    }
  }
}
