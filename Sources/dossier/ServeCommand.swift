import ArgumentParser
import Diagnostics
import Dossiers
import Foundation
import Preview
import SiteBuilding

/// `dossier serve`: a preview on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site on a local server and follows every change.",
    discussion: "The site is made in memory, drafts and all; Site/ is not touched. Ctrl-C ends it.")

  @OptionGroup var site: SiteOptions

  @Option(name: .shortAndLong, help: "The port; the next free one is taken when it is in use.")
  var port: UInt16 = 8000

  @Option(help: "The address to listen on.")
  var bind = "127.0.0.1"

  @Flag(name: [.customShort("O"), .long], help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Look at the folders again and again, where the file system does not tell of changes.")
  var poll = false

  @Flag(help: "Go to the page that is made of a file which was changed.")
  var navigate = false

  func run() async throws {
    let console = Console()
    var site = site
    site.drafts = true
    let options = PreviewOptions(address: bind, port: port, polls: poll, navigates: navigate)
    let server = PreviewServer(project: site.project, options: options) { [open] event in
      switch event {
      case .diagnostics(let diagnostics): console.report(diagnostics)
      case .notice(let text): console.notice(text)
      case .listening(let address):
        console.answer("Preview at \(address) (Ctrl-C ends it)")
        if open { Browser.open(address, console) }
      case .checked: break
      }
    }
    let signals = Interruption.endsProgram()
    defer { for signal in signals { signal.cancel() } }
    do {
      try await server.run()
    } catch {
      throw console.fail(error)
    }
  }
}
