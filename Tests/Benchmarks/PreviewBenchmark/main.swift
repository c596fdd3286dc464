import Diagnostics
import Dossiers
import Foundation
import Markup
import SiteBuilding

// Measures a preview: the time from saving a file to the message that makes a browser load the page again.
//
//     swift run -c release PreviewBenchmark [--json] [ARTICLES [SAVES]]

let numbers = CommandLine.arguments.compactMap(Int.init)
let count = numbers.first ?? 1_000
let saves = numbers.dropFirst().first ?? 9

let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-preview-\(UUID().uuidString)")
defer { do { try FileManager.default.removeItem(at: folder) } catch { print(error) } }
let site = try GeneratedSite(in: folder, count: count)
let template = TemplateFolder.embedded.first { $0.path == "pages/article.html" }?.source.bytes ?? []
try site.write("Templates/pages/article.html", String(decoding: template, as: UTF8.self))
let project = SiteProject(root: folder.path, options: LoadOptions(includesDrafts: true, today: .earliest))

let clock = ContinuousClock()
let clean = Latency(
  name: "all made from nothing", times: [try await clock.measure { _ = try await project.plan().plan?.build() }])

let latencies = try await SaveMeasurement(site: site, project: project).run(saves: saves)

var table = "\(count) articles                median    longest   of a clean build\n"
for latency in latencies + [clean] {
  let figures = String(
    format: "%8.1f ms %8.1f ms %8.1f %%", latency.median, latency.longest, 100 * latency.median / clean.median
  )
  table += latency.name.padding(toLength: 24, withPad: " ", startingAt: 0) + figures + "\n"
}
if CommandLine.arguments.contains("--json") {
  let members = (latencies + [clean]).map { latency -> JSON.Member in
    (
      latency.name.replacing(" ", with: "_"),
      [
        "median_ms": .double(latency.median), "longest_ms": .double(latency.longest),
        "of_clean": .double(latency.median / clean.median),
      ])
  }
  print(JSON.object([("articles", .int(count)), ("saves", .int(saves))] + members).text)
  // The table is for people all the same.
  FileHandle.standardError.write(Data(table.utf8))
} else {
  print(table, terminator: "")
}
