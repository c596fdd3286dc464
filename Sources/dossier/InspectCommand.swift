import ActorRecognition
import ArgumentParser
import Diagnostics
import Dossiers
import Foundation
import Markup

/// `dossier inspect`: what the loader makes of files.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Prints what the loader makes of files: blocks, actors, dates, repairs.",
    discussion: "With --json, one object of the schema dossier.article/1 per file and line.")

  @OptionGroup var output: OutputOptions

  @Argument(help: "The files.")
  var files: [String]

  func run() async throws {
    let console = output.console
    var hasFailed = false
    for file in files {
      switch ArticleFile.load(file) {
      case .failure(let refusal):
        console.report([refusal.diagnostic])
        hasFailed = true
      case .success(let loaded):
        let inspection = ArticleInspection(loaded.article, diagnostics: loaded.diagnostics)
        if output.json {
          console.answer(inspection.json.text)
        } else {
          console.answer(inspection.summary)
          console.report(loaded.diagnostics)
        }
        hasFailed = hasFailed || loaded.diagnostics.hasErrors
      }
    }
    if hasFailed { throw ExitCode.failure }
  }
}
