import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Listens on an address, on the wished port or the next one that is free.
struct PreviewListener: Sendable {
  /// An IPv4 or IPv6 address.
  let address: String
  /// The wished port; 0 for any.
  let port: UInt16
  /// What answers.
  let handler: FlyingFoxHandler

  /// How many ports are tried.
  private static let attempts: UInt16 = 50

  /// Listens until the task is cancelled; tells the port as soon as there is one.
  func run(announce: @escaping @Sendable (UInt16) async -> Void) async throws {
    for offset in 0..<Self.attempts {
      guard port == 0 ? offset == 0 : port <= UInt16.max - offset else { break }
      do {
        return try await listen(on: port + offset, announce: announce)
      } catch SocketError.failed(let action, let code, _) where action == "Bind" && code == EADDRINUSE {
        continue
      }
    }
    throw PreviewError("no port from \(port) on is free")
  }

  private func listen(on port: UInt16, announce: @escaping @Sendable (UInt16) async -> Void) async throws {
    let server = try server(on: port)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await server.run()
      }
      group.addTask {
        try await server.waitUntilListening()
        switch await server.listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): await announce(port)
        default: break
        }
      }
      // The announcement comes to an end, listening does not: the first failure ends both.
      for try await _ in group {}
    }
  }

  private func server(on port: UInt16) throws -> HTTPServer {
    do {
      if address.contains(":") {
        return HTTPServer(address: try sockaddr_in6.inet6(ip6: address, port: port), logger: .disabled, handler: handler)
      }
      let ip4 = address == "localhost" ? "127.0.0.1" : address
      return HTTPServer(address: try sockaddr_in.inet(ip4: ip4, port: port), logger: .disabled, handler: handler)
    } catch {
      throw PreviewError("`\(address)` is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all networks")
    }
  }
}
