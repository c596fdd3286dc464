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
  let respond: @Sendable (PreviewRequest) async -> PreviewResponse

  /// How many ports are tried.
  private static let attempts: UInt16 = 50

  /// Listens until the task is cancelled; tells the port as soon as there is one.
  func run(announce: @escaping @Sendable (UInt16) -> Void) async throws {
    let pool: some AsyncSocketPool = .make()
    try await pool.prepare()
    let socket = try bound()
    announce(try Self.port(of: socket))
    let listening = try AsyncSocket(socket: socket, pool: pool)
    defer { Self.close(socket) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(on: listening) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func accept(on listening: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        do {
          let socket = try await listening.accept()
          group.addTask { [respond] in await PreviewConnection(socket: socket, respond: respond).serve() }
        } catch SocketError.failed(_, let code, _) where Self.passing.contains(code) {
          // Too many connections are open; some will end.
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  /// The failures of one connection, after which the next one is still welcome.
  private static let passing = [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED, EINTR, EPROTO]

  // MARK: Ports

  private func bound() throws -> Socket {
    for offset in 0..<Self.attempts {
      guard port == 0 ? offset == 0 : port <= UInt16.max - offset else { break }
      do {
        return try bound(to: port + offset)
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        continue
      } catch SocketError.failed(_, _, let reason) {
        throw PreviewError("cannot listen on port \(port + offset) of \(address): \(reason)")
      }
    }
    throw PreviewError("no port from \(port) on is free")
  }

  private func bound(to port: UInt16) throws -> Socket {
    if address.contains(":") {
      let ip6 = try named { try sockaddr_in6.inet6(ip6: address, port: port) }
      return try Self.listening(Socket(domain: AF_INET6), on: ip6)
    }
    let ip4 = try named { try sockaddr_in.inet(ip4: address == "localhost" ? "127.0.0.1" : address, port: port) }
    return try Self.listening(Socket(domain: AF_INET), on: ip4)
  }

  private static func listening(_ socket: Socket, on address: some SocketAddress) throws -> Socket {
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
    } catch {
      close(socket)
      throw error
    }
    try socket.listen()
    return socket
  }

  private func named<Address>(_ make: () throws -> Address) throws -> Address {
    do { return try make() } catch {
      throw PreviewError("`\(address)` is no address in numbers: use 127.0.0.1, or 0.0.0.0 for all networks")
    }
  }

  private static func port(of socket: Socket) throws -> UInt16 {
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: 0
    }
  }

  private static func close(_ socket: Socket) {
    // The program is about to end or to try the next port either way.
    do { try socket.close() } catch { return }
  }
}
