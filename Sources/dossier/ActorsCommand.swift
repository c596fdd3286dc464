import ActorRecognition
import ArgumentParser
import Diagnostics
import Dossiers
import SiteBuilding

/// `dossier actors`: who was found, and who may be worth registering.
struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Lists the actors found in the articles, and candidates for actors.yml.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Print the candidates as lines for actors.yml.")
  var suggest = false

  func run() async throws {
    let console = output.console
    let (library, diagnostics): (Library?, [Diagnostic])
    do {
      (library, diagnostics) = try await site.project.load()
    } catch {
      throw console.fail(error)
    }
    if console.report(diagnostics.filter { $0.severity == .error }) { throw ExitCode.failure }
    guard let library else { throw ExitCode.failure }
    let candidates = ActorCandidate.all(in: library)
    if suggest {
      for candidate in candidates { console.answer(candidate.registryLines) }
      return
    }
    for actor in library.actors where !actor.appearances.isEmpty {
      console.answer(
        "\(actor.name)  \(actor.kind.rawValue)  \(Count(actor.mentionCount, "mention", "mentions") ) in \(Count(actor.appearances.count, "article", "articles"))")
    }
    if !candidates.isEmpty { console.answer("\nCandidates, not published until they stand in actors.yml:") }
    for candidate in candidates {
      console.answer("\(candidate.name)  \(candidate.kind.rawValue)?  \(Count(candidate.count, "mention", "mentions"))\n    “\(candidate.sentence)” \(candidate.path)")
    }
  }
}
