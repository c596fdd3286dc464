import Foundation
import FlyingSocks

/// One browser's connection: reads its requests and sends the answers.
struct PreviewConnection: Sendable {
  let socket: AsyncSocket
  let respond: @Sendable (PreviewRequest) async -> PreviewResponse

  /// How long a browser may take to receive an answer.
  private static let patience = Duration.seconds(60)

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
        return close()
      case .success(let request):
        let response = await respond(request)
        try await send(response, keepsAlive: request.keepsAlive)
        if !request.keepsAlive || response.isEndless { return close() }
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

  private func close() {
    // A connection that is gone already needs no closing.
    do { try socket.close() } catch { return }
  }
}
