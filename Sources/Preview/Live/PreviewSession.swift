import Diagnostics
import Publishing

/// What a preview shows now, and who is looking at it.
actor PreviewSession {
  /// The last site that could be made.
  private(set) var site: PreviewSite?

  private var mistakes = Message.diagnostics(text: nil, hasErrors: false)
  private var viewers: [Int: Viewer] = [:]
  private var count = 0

  /// Adds a browser that shows a version of a page; what it is told comes as encoded events.
  func watch(_ path: String, tag: String) -> AsyncStream<[UInt8]> {
    let (messages, channel) = AsyncStream.makeStream(of: [UInt8].self)
    count += 1
    let number = count
    channel.onTermination = { _ in Task { await self.leave(number) } }
    channel.yield(Array("retry: 500\n\n".utf8))
    let page = site?.file(path)
    let viewer = Viewer(path: path, shows: page?.bytes, channel: channel)
    viewers[number] = viewer
    if tag != Viewer.tag(of: page?.bytes) { viewer.send(.reload) }
    viewer.send(.page(PageFacts(page, at: path, in: site)))
    viewer.send(mistakes)
    return messages
  }

  /// Shows another site to everybody.
  func show(_ next: PreviewSite, following path: String? = nil) {
    let styles = StyleChange.all(from: site, to: next)
    site = next
    for number in viewers.keys.sorted() {
      if let message = viewers[number]?.update(to: next, styles: styles) { viewers[number]?.send(message) }
      if let path, viewers[number]?.path != path { viewers[number]?.send(.show(path: path)) }
    }
  }

  /// Tells everybody what is wrong now.
  func tell(_ diagnostics: [Diagnostic]) {
    mistakes = Self.message(diagnostics)
    for viewer in viewers.values { viewer.send(mistakes) }
  }

  /// Writes to all connections now and then, so that none is taken for dead and dead ones are found.
  func keepAlive() async throws {
    while true {
      try await Task.sleep(for: .seconds(15))
      for viewer in viewers.values { viewer.ping() }
    }
  }

  private func leave(_ number: Int) {
    viewers[number] = nil
  }

  private static func message(_ diagnostics: [Diagnostic]) -> Message {
    let writer = DiagnosticWriter(showsExcerpts: true, usesColor: false)
    // Whoever cannot see the site wants to read first what keeps it from being seen.
    let errors = diagnostics.filter { $0.severity == .error }
    let others = diagnostics.filter { $0.severity != .error }
    return .diagnostics(
      text: diagnostics.isEmpty ? nil : writer.text(errors) + writer.text(others), hasErrors: !errors.isEmpty)
  }
}
