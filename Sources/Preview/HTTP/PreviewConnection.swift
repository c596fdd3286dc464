import Foundation
import FlyingSocks

/// One browser's connection: reads its requests and sends the answers.
struct PreviewConnection: Sendable {
  let socket: AsyncSocket
  let respond: @Sendable (PreviewRequest) async -> PreviewResponse

  /// How long a browser may take to receive an answer.
  private static let patience = Duration.seconds(60)
  /// How long, and how many pieces of 4 kB, are waited for behind a last answer.
  private static let moment = Duration.seconds(1)
  private static let unreadPieces = 256

  /// Answers until the browser goes away, breaks the rules or has been silent for long; then closes.
  func serve() async {
    do { try await answerAll() } catch { close() }
  }

  private func answerAll() async throws {
    var reader = RequestReader(socket)
    while let request = try await reader.next() {
      switch request {
      case .failure(let refusal):
        try await send(refusal.response, keepsAlive: false)
        return await closeWhenRead()
      case .success(let request):
        let response = await respond(request)
        try await send(response, keepsAlive: request.keepsAlive)
        if response.isEndless { return close() }
        if !request.keepsAlive { return await closeWhenRead() }
      }
    }
    close()
  }

  private func send(_ response: PreviewResponse, keepsAlive: Bool) async throws {
    var bytes = response.head(keepsAlive: keepsAlive)
    switch response.body {
    case .none: try await write(bytes)
    case .bytes(let body):
      bytes += body
      try await write(bytes)
    case .events(let messages):
      try await write(bytes)
      try await send(messages)
    }
  }

  /// Sends events until there are no more or the browser goes away, which is when reading comes to an end.
  private func send(_ messages: AsyncStream<[UInt8]>) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while true { _ = try await socket.read(atMost: 4_096) }
      }
      group.addTask {
        for await message in messages { try await write(message) }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func write(_ bytes: [UInt8]) async throws {
    try await Deadline.within(Self.patience) { try await socket.write(Data(bytes)) }
  }

  /// Closes once the browser has read the answer and closed, or after a moment.
  ///
  /// Closing with bytes unread, as a refused request leaves them, makes the system throw the answer away as well (RFC
  /// 9112, section 9.6).
  private func closeWhenRead() async {
    do {
      try await Deadline.within(Self.moment) {
        for _ in 0..<Self.unreadPieces { _ = try await socket.read(atMost: 4_096) }
      }
    } catch { return close() }
    close()
  }

  private func close() {
    // A connection that is gone already needs no closing.
    do { try socket.close() } catch { return }
  }
}
