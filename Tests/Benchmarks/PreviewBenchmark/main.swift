import Diagnostics
import Dossiers
import Foundation
import Markup
import Preview
import SiteBuilding

// Measures a preview: the time from saving a file to the message that makes a browser load the page again.
//
//     swift run -c release PreviewBenchmark [--json] [ARTICLES [SAVES]]

let numbers = CommandLine.arguments.compactMap(Int.init)
let count = numbers.first ?? 1_000
let saves = numbers.dropFirst().first ?? 15

let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-preview-\(UUID().uuidString)")
defer { do { try FileManager.default.removeItem(at: folder) } catch { print(error) } }
let site = try GeneratedSite(in: folder, count: count)
try site.write(
  "Templates/pages/article.html", String(decoding: TemplateFolder.embedded.first { $0.path == "pages/article.html" }?.source.bytes ?? [], as: UTF8.self))
let project = SiteProject(root: folder.path, options: LoadOptions(includesDrafts: true, today: .earliest))

let clock = ContinuousClock()
let clean = Latency(name: "all made from nothing", times: [try await clock.measure { _ = try await project.render() }])

let (ports, channel) = AsyncStream.makeStream(of: UInt16.self)
let server = PreviewServer(project: project, options: PreviewOptions(port: 0)) { event in
  guard case .listening(let address) = event else { return }
  channel.yield(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) } ?? 0)
}
let serving = Task { try await server.run() }
let page = count / 2
var latencies: [Latency] = []
for await port in ports {
  var browser = try await OpenPage(site.page(page), port: port)
  for (name, path) in [("article saved", site.path(page)), ("template saved", "Templates/pages/article.html")] {
    let text = try site.read(path)
    var times: [Duration] = []
    for number in 0..<saves {
      // As somebody who writes would: the checks that follow a change have come to an end.
      try await Task.sleep(for: .seconds(2))
      let start = clock.now
      try site.write(path, text.replacing("<article ", with: "<article data-x=\"\(number)\" ") + "\nNumber \(number).\n")
      try await browser.wait(for: "event: reload")
      times.append(clock.now - start)
    }
    latencies.append(Latency(name: name, times: times))
    try site.write(path, text)
    try await browser.wait(for: "event: reload")
  }
  break
}
serving.cancel()

if CommandLine.arguments.contains("--json") {
  let members = (latencies + [clean]).map { latency in
    JSON.Member(
      latency.name.replacing(" ", with: "_"),
      ["median_ms": .double(latency.median), "longest_ms": .double(latency.longest), "of_clean": .double(latency.median / clean.median)])
  }
  print(JSON.object([JSON.Member("articles", .int(count))] + members).text)
} else {
  print("\(count) articles                median    longest   of a clean build")
  for latency in latencies + [clean] {
    let figures = String(format: "%8.1f ms %8.1f ms %8.1f %%", latency.median, latency.longest, 100 * latency.median / clean.median)
    print(latency.name.padding(toLength: 24, withPad: " ", startingAt: 0) + figures)
  }
}
