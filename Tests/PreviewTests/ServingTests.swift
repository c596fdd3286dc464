import Preview
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) struct ServingTests {
  @Test func `a path leads to what is on the site, and to nothing else`() async throws {
    let table: [(path: String, status: Int, type: String?)] = [
      ("/", 200, "text/html; charset=utf-8"),
      ("/index.html", 200, "text/html; charset=utf-8"),
      ("/port/", 200, "text/html; charset=utf-8"),
      ("/port", 302, nil),
      ("/port/cranes.html", 200, "text/html; charset=utf-8"),
      ("/port/cranes.html?x=1", 200, "text/html; charset=utf-8"),
      ("/port/a%20map.svg", 200, "image/svg+xml; charset=utf-8"),
      ("/port/a%2520map.svg", 404, "text/html; charset=utf-8"),
      ("/port/%63ranes.html", 200, "text/html; charset=utf-8"),
      ("/port/nothing.html", 404, "text/html; charset=utf-8"),
      ("/port/../index.html", 404, "text/html; charset=utf-8"),
      ("/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8"),
      ("/Content/site.yml", 404, "text/html; charset=utf-8"),
      ("//port", 404, "text/html; charset=utf-8"),
      ("/%00", 400, "text/plain; charset=utf-8"),
      ("/%f", 400, "text/plain; charset=utf-8"),
      ("/%ff", 400, "text/plain; charset=utf-8"),
      ("/port?x\nSet-Cookie:a=b", 400, "text/plain; charset=utf-8"),
      ("/port?x\rSet-Cookie:a=b", 400, "text/plain; charset=utf-8"),
      ("/port?x\u{B}", 400, "text/plain; charset=utf-8"),
      ("/port?\u{7F}", 400, "text/plain; charset=utf-8"),
      ("/po\trt", 400, "text/plain; charset=utf-8"),
      ("/port?a \u{30B}b", 400, "text/plain; charset=utf-8"),
      ("/port?a\\b%0A", 302, nil),
      ("port", 400, "text/plain; charset=utf-8"),
      ("http://localhost/", 400, "text/plain; charset=utf-8"),
      ("/.dossier/preview.js", 200, "text/javascript; charset=utf-8"),
      ("/.dossier/original?page=/port/paste.html", 200, "application/json; charset=utf-8"),
      ("/.dossier/original?page=/port/", 404, "text/plain; charset=utf-8"),
    ]
    try await PreviewCase.with { preview in
      for row in table {
        let answer = try await preview.browser.request(row.path)
        #expect(answer.status == row.status, "\(row.path)")
        #expect(answer.headers["content-type"] == row.type, "\(row.path)")
        #expect(answer.headers["x-content-type-options"] == "nosniff", "\(row.path)")
        #expect(answer.headers["cache-control"] == "no-store", "\(row.path)")
        #expect(answer.headers["set-cookie"] == nil, "\(row.path)")
      }
    }
  }

  @Test func `only this machine's own names, and only reading, are answered`() async throws {
    let table: [(method: String, host: String, headers: [String], status: Int)] = [
      ("GET", "localhost", [], 200),
      ("GET", "LOCALHOST:8000", [], 200),
      ("GET", "127.0.0.1:1", [], 200),
      ("GET", "[::1]:8000", [], 200),
      ("GET", "attacker.example", [], 421),
      ("GET", "127.0.0.1.attacker.example", [], 421),
      ("GET", "192.0.2.1", [], 421),
      ("GET", "localhost:8000x", [], 421),
      ("GET", "", [], 400),
      ("GET", "localhost", ["Host: localhost"], 400),
      ("GET", "localhost", ["Bad Name: x"], 400),
      ("GET", "localhost", ["X: a\nY: b"], 400),
      ("GET", "localhost", ["X: a\tb"], 200),
      ("GET", "localhost", ["X: " + String(repeating: "a", count: 40_000)], 431),
      ("HEAD", "localhost", [], 200),
      ("POST", "localhost", ["Content-Length: 3"], 405),
      ("DELETE", "localhost", [], 405),
      ("BREW", "localhost", [], 405),
    ]
    try await PreviewCase.with { preview in
      for row in table {
        let answer = try await preview.browser.request("/", method: row.method, host: row.host, row.headers)
        #expect(answer.status == row.status, "\(row.method) \(row.host)")
        #expect(answer.headers["access-control-allow-origin"] == nil)
        #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
        if row.method == "HEAD" { #expect(answer.body.isEmpty) }
      }
    }
  }

  @Test func `bytes that are no request are refused, and the next request is answered`() async throws {
    try await PreviewCase.with { preview in
      for bytes in [[0x16, 3, 1, 0, 0xFF, 13, 10, 13, 10], Array("GET / HTTP/3\r\n\r\n".utf8), Array("\r\n\r\n".utf8)] {
        let answer = try await preview.browser.send(bytes)
        #expect(answer.status == 400)
      }
      let answer = try await preview.browser.request("/")
      #expect(answer.status == 200)
    }
  }

  @Test func `requests may follow one another on a connection`() async throws {
    try await PreviewCase.with { preview in
      let both = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b HTTP/1.0\r\nHost: localhost\r\n\r\n"
      let answer = try await preview.browser.send(Array(both.utf8))
      #expect(answer.status == 404)
      #expect(answer.body.contains("HTTP/1.1 404 Not Found"))
    }
  }

  @Test func `a browser that has the bytes is told so, and parts are given`() async throws {
    try await PreviewCase.with { preview in
      let whole = try await preview.browser.request("/port/a%20map.svg")
      let tag = try #require(whole.headers["etag"])
      let table: [(headers: [String], status: Int, body: String, range: String?)] = [
        (["If-None-Match: \(tag)"], 304, "", nil),
        (["If-None-Match: \"other\", W/\(tag)"], 304, "", nil),
        (["If-None-Match: \"other\""], 200, whole.body, nil),
        (["Range: bytes=0-3"], 206, "<svg", "bytes 0-3/46"),
        (["Range: bytes=-6"], 206, "</svg>", "bytes 40-45/46"),
        (["Range: bytes=40-"], 206, "</svg>", "bytes 40-45/46"),
        (["Range: bytes=46-"], 416, "The file has 46 bytes.\n", "bytes */46"),
        (["Range: bytes=0-0,2-3"], 200, whole.body, nil),
        (["Range: bytes=3-1"], 200, whole.body, nil),
        (["Range: bytes=0-3", "If-Range: \"other\""], 200, whole.body, nil),
        (["Range: bytes=0-3", "If-Range: \(tag)"], 206, "<svg", "bytes 0-3/46"),
      ]
      for row in table {
        let answer = try await preview.browser.request("/port/a%20map.svg", row.headers)
        #expect(answer.status == row.status, "\(row.headers)")
        #expect(answer.body == row.body, "\(row.headers)")
        #expect(answer.headers["content-range"] == row.range, "\(row.headers)")
      }
    }
  }

  @Test func `the stream of changes is for the preview's own pages`() async throws {
    try await PreviewCase.with { preview in
      for header in ["Origin: https://attacker.example", "Origin: null", "Sec-Fetch-Site: cross-site"] {
        #expect(try await preview.browser.request("/.dossier/events?page=/", [header]).status == 403, "\(header)")
      }
      let head = try await preview.browser.request("/.dossier/events?page=/", method: "HEAD", ["Origin: http://localhost"])
      #expect(head.headers["content-type"] == "text/event-stream")
    }
  }

  @Test func `a port that is in use is passed over`() async throws {
    try await PreviewCase.with { first in
      let port = first.browser.port
      try await PreviewCase.with(options: PreviewOptions(port: port)) { second in
        #expect(second.browser.port > port)
        let answer = try await second.browser.request("/")
        #expect(answer.status == 200)
      }
    }
  }
}
