import ArgumentParser
import Diagnostics
import SiteBuilding

/// `dossier templates`: which templates there are, and which are overridden.
struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Lists the templates, those of the site marked.")

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let console = Console()
    do {
      for file in try site.project.templateFolder().files {
        console.answer(file.path + (file.isOverride ? "  (your own)" : ""))
      }
    } catch {
      throw console.fail(error)
    }
  }
}
