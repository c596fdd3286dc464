import ArgumentParser
import Diagnostics
import Dossiers
import Foundation

/// `dossier init`: a new site in an empty folder.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new site in a folder: Content/ with one dossier to begin with.")

  @Argument(help: "The folder; here by default.")
  var folder = "."

  @Option(name: .shortAndLong, help: "The site's title.")
  var title = "Briefings"

  func run() async throws {
    let console = Console()
    let content = URL(filePath: folder).appending(path: "Content")
    guard !FileManager.default.fileExists(atPath: content.path) else {
      throw console.fail(
        FileError("make a new site in", folder, reason: "there is a Content/ already, which stays as it is"))
    }
    do {
      for file in StarterSite.files(title: title) {
        let url = content.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
        console.result("created  \(folder == "." ? "" : folder + "/")Content/\(file.path)")
      }
    } catch {
      throw console.fail(error)
    }
    console.result("Next: drop an article into Content/first-dossier/, then run `dossier serve\(folder == "." ? "" : " -s " + folder)`.")
  }
}
