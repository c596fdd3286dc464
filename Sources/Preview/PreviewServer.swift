import Diagnostics
import SiteBuilding

/// Shows a site on this machine, rendered in memory; nothing is ever written.
package struct PreviewServer: Sendable {
  private let project: SiteProject
  private let options: PreviewOptions
  private let report: @Sendable (PreviewEvent) -> Void

  /// Takes the project, how to show it, and who hears what happens.
  package init(
    project: SiteProject, options: PreviewOptions = PreviewOptions(), report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.project = project
    self.options = options
    self.report = report
  }

  /// Serves until the task is cancelled.
  ///
  /// Throws when the project has no content at all or no port can be listened on; mistakes in the content are
  /// shown and never end the server.
  package func run() async throws {
    let session = PreviewSession()
    let finder = try await ChangeFinder(project, polls: options.polls)
    let workshop = Workshop(project: project, session: session, navigates: options.navigates, report: report)
    try await workshop.build()
    await workshop.finishChecks()
    let responder = PreviewResponder(rule: RequestRule(address: options.address), session: session)
    let listener = PreviewListener(address: options.address, port: options.port) { await responder.respond(to: $0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await listener.run { announce($0) } }
      group.addTask { try await workshop.follow(finder) }
      group.addTask { try await session.keepAlive() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func announce(_ port: UInt16) {
    let address = options.address
    if options.port != 0, port != options.port {
      report(.notice("Port \(options.port) is in use; \(port) is the next free one."))
    }
    if HostRule(address: address).isOpen {
      report(.notice("warning: everybody who can reach \(address) can read this preview, drafts and all"))
    }
    let host = address.contains(":") ? "[\(address)]" : address == "127.0.0.1" ? "localhost" : address
    report(.listening(address: "http://\(host):\(port)/"))
  }
}
