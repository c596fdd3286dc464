import ArgumentParser
import Diagnostics
import SiteBuilding

/// `dossier templates`: which templates there are, which are overridden, and what they can read.
struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Lists the templates, those of the site marked; --models says what they can read.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Print every page model with its fields, as Markdown.")
  var models = false

  func run() async throws {
    let console = Console()
    if models { return console.answer(SiteTemplates.modelReference) }
    do {
      for file in try site.project.templateFolder().files {
        console.answer(file.path + (file.isOverride ? "  (your own)" : ""))
      }
    } catch {
      throw console.fail(error)
    }
  }
}
