import Diagnostics
import SiteBuilding

/// Shows a site on this machine, rendered in memory; nothing is ever written.
package struct PreviewServer: Sendable {
  private let project: SiteProject
  private let address: String
  private let port: UInt16
  private let report: @Sendable (PreviewEvent) -> Void

  /// Takes the project, where to listen, and who hears what happens; port 0 is any.
  package init(
    project: SiteProject, address: String = "127.0.0.1", port: UInt16 = 8000,
    report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.project = project
    self.address = address
    self.port = port
    self.report = report
  }

  /// Serves until the task is cancelled.
  ///
  /// Throws when the project has no content at all or no port can be listened on; mistakes in the content are
  /// shown and never end the server.
  package func run() async throws {
    let session = PreviewSession()
    let rendering = try await project.render()
    report(.diagnostics(rendering.diagnostics))
    let site = rendering.files.flatMap { files in rendering.library.map { PreviewSite(files, library: $0) } }
    await session.show(site, diagnostics: rendering.diagnostics)
    let responder = PreviewResponder(rule: RequestRule(address: address), session: session)
    let listener = PreviewListener(address: address, port: port) { await responder.respond(to: $0) }
    try await listener.run { announce($0) }
  }

  private func announce(_ actual: UInt16) {
    if port != 0, actual != port { report(.notice("Port \(port) is in use; this is the next free one.")) }
    if RequestRule.isOpen(address) {
      report(.notice("warning: everybody who can reach \(address) can read this preview, drafts and all."))
    }
    let host = address.contains(":") ? "[\(address)]" : address == "127.0.0.1" ? "localhost" : address
    report(.listening(address: "http://\(host):\(actual)/"))
  }
}
