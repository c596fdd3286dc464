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
let saves = numbers.dropFirst().first ?? 9

let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-preview-\(UUID().uuidString)")
defer { do { try FileManager.default.removeItem(at: folder) } catch { print(error) } }
let site = try GeneratedSite(in: folder, count: count)
let template = TemplateFolder.embedded.first { $0.path == "pages/article.html" }?.source.bytes ?? []
try site.write("Templates/pages/article.html", String(decoding: template, as: UTF8.self))
let project = SiteProject(root: folder.path, options: LoadOptions(includesDrafts: true, today: .earliest))

let clock = ContinuousClock()
let clean = Latency(name: "all made from nothing", times: [try await clock.measure { _ = try await project.render() }])

let (ports, portChannel) = AsyncStream.makeStream(of: UInt16.self)
let (checks, checkChannel) = AsyncStream.makeStream(of: Void.self)
let server = PreviewServer(project: project, options: PreviewOptions(port: 0)) { event in
  switch event {
  case .listening(let address):
    portChannel.yield(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) } ?? 0)
  case .checked: checkChannel.yield()
  case .notice, .diagnostics: break
  }
}
let serving = Task { try await server.run() }
var port = ports.makeAsyncIterator()
var check = checks.makeAsyncIterator()
await check.next()
let page = count / 2
var browser = try await OpenPage(site.page(page), port: await port.next() ?? 0)
var latencies: [Latency] = []
for (name, path) in [("article saved", site.path(page)), ("template saved", "Templates/pages/article.html")] {
  let text = try site.read(path)
  var times: [Duration] = []
  for number in 0..<saves {
    let start = clock.now
    try site.write(path, text.replacing("<article ", with: "<article data-x=\"\(number)\" ") + "\nNumber \(number).\n")
    try await browser.wait(for: "event: reload")
    times.append(clock.now - start)
    // Somebody who writes saves again when the checks that follow a change have come to an end.
    await check.next()
  }
  latencies.append(Latency(name: name, times: times))
}
serving.cancel()

if CommandLine.arguments.contains("--json") {
  let members = (latencies + [clean]).map { latency in
    JSON.Member(
      latency.name.replacing(" ", with: "_"),
      ["median_ms": .double(latency.median), "longest_ms": .double(latency.longest), "of_clean": .double(latency.median / clean.median)])
  }
  print(JSON.object([JSON.Member("articles", .int(count)), JSON.Member("saves", .int(saves))] + members).text)
} else {
  print("\(count) articles                median    longest   of a clean build")
  for latency in latencies + [clean] {
    let figures = String(format: "%8.1f ms %8.1f ms %8.1f %%", latency.median, latency.longest, 100 * latency.median / clean.median)
    print(latency.name.padding(toLength: 24, withPad: " ", startingAt: 0) + figures)
  }
}
