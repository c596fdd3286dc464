import FlyingSocks
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A page that is open in a browser, as far as a preview can tell.
struct OpenPage {
  private let socket: AsyncSocket
  private var heard: [UInt8] = []

  /// Opens a page as its script does.
  init(_ page: String, port: UInt16) async throws {
    socket = try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
    let request = "GET /.dossier/events?page=\(page)&tag= HTTP/1.1\r\nHost: localhost\r\n\r\n"
    try await socket.write(Data(request.utf8))
    try await wait(for: "event: reload")
    try await wait(for: "event: diagnostics")
  }

  /// Waits until the preview has said something.
  mutating func wait(for words: String) async throws {
    while true {
      if let range = heard.firstRange(of: Array(words.utf8)) {
        heard.removeSubrange(..<range.upperBound)
        return
      }
      heard += try await socket.read(atMost: 4_096)
    }
  }
}
