import FlyingSocks
import Foundation
import Glibc

/// What a test sees of a preview: requests as they are written on the wire, and the answers.
struct Browser: Sendable {
  let port: UInt16

  /// An answer, taken apart.
  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: String

    init(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
      let lines = parts[0].split(separator: "\r\n")
      status = lines.first.flatMap { Int($0.dropFirst(9).prefix(3)) } ?? 0
      let fields = lines.dropFirst().map { $0.split(separator: ": ", maxSplits: 1) }.filter { $0.count == 2 }
      headers = Dictionary(fields.map { ($0[0].lowercased(), String($0[1])) }) { first, _ in first }
      body = parts.count > 1 ? String(parts[1]) : ""
    }
  }

  /// Sends bytes and takes everything that comes until the server closes.
  func send(_ bytes: [UInt8]) async throws -> Answer {
    let socket = try await connect()
    defer { close(socket) }
    try await socket.write(Data(bytes))
    var answer: [UInt8] = []
    while true {
      do { answer += try await socket.read(atMost: 4_096) } catch SocketError.disconnected { return Answer(answer) }
    }
  }

  /// Asks for a path on a connection of its own.
  func request(_ path: String, method: String = "GET", host: String = "localhost", _ headers: [String] = []) async throws
    -> Answer
  {
    let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers + ["", ""]
    return try await send(Array(lines.joined(separator: "\r\n").utf8))
  }

  /// Opens a page like the script of previewed pages, and hears what it is told.
  func open(_ page: String, tag: String? = nil) async throws -> OpenPage {
    let html = try await request(page).body
    let own = html.split(separator: "data-tag=\"").last?.prefix { $0 != "\"" } ?? ""
    let tag = (tag ?? String(own)).replacing(" ", with: "%20")
    let socket = try await connect()
    let request = "GET /.dossier/events?page=\(page)&tag=\(tag) HTTP/1.1\r\nHost: localhost\r\n\r\n"
    try await socket.write(Data(request.utf8))
    let page = OpenPage(socket)
    try await page.hear()
    return page
  }

  fileprivate func connect() async throws -> AsyncSocket {
    try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 60)
  }

  private func close(_ socket: AsyncSocket) {
    do { try socket.close() } catch { return }
  }
}

/// A page that hears what a preview tells it.
actor OpenPage {
  private let socket: AsyncSocket
  private var heard = ""

  init(_ socket: AsyncSocket) {
    self.socket = socket
  }

  /// The data of the next event with a name; others before it are passed over.
  func next(_ name: String) async throws -> String {
    while true {
      while let end = heard.firstRange(of: "\n\n") {
        let lines = heard[..<end.lowerBound].split(separator: "\n")
        heard.removeSubrange(..<end.upperBound)
        if lines.first?.hasSuffix("event: " + name) == true, let data = lines.last { return String(data.dropFirst(6)) }
      }
      try await hear()
    }
  }

  /// Takes what comes next; once something has come, the preview knows of the page.
  func hear() async throws {
    heard += String(decoding: try await socket.read(atMost: 4_096), as: UTF8.self).replacing("\r\n\r\n", with: "\n\n")
  }

  /// Waits until what is wrong has some words, or until nothing is wrong any more.
  func diagnostics(with words: String?) async throws -> String {
    while true {
      let data = try await next("diagnostics")
      if let words { if data.contains(words) { return data } } else if data.contains("\"hasErrors\":false") { return data }
    }
  }
}
