import Foundation
import Preview
import SiteBuilding

/// Saves files of a site that is being previewed, and takes the time until an open page is told to load again.
struct SaveMeasurement {
  let site: GeneratedSite
  let project: SiteProject

  /// The times of some saves of an article, then of a template.
  func run(saves: Int) async throws -> [Latency] {
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
    defer { serving.cancel() }
    var port = ports.makeAsyncIterator()
    var check = checks.makeAsyncIterator()
    await check.next()
    let number = site.count / 2
    var page = try await OpenPage(site.page(number), port: await port.next() ?? 0)
    var latencies: [Latency] = []
    for (name, path, edit) in Self.edits(article: site.path(number)) {
      let text = try site.read(path)
      var times: [Duration] = []
      for save in 0..<saves {
        let changed = edit(text, save)
        let start = ContinuousClock.now
        try site.write(path, changed)
        try await page.wait(for: "event: reload")
        times.append(ContinuousClock.now - start)
        // Somebody who writes saves again when the checks that follow a change have come to an end.
        await check.next()
      }
      latencies.append(Latency(name: name, times: times))
    }
    return latencies
  }

  /// What is saved, and how each save changes its text.
  private static func edits(article: String) -> [(name: String, path: String, edit: (String, Int) -> String)]
  {
    [
      ("article saved", article, { text, save in text + "\nNumber \(save).\n" }),
      (
        "template saved", "Templates/pages/article.html",
        { text, save in text.replacing("<h1>", with: "<h1 data-save=\"\(save)\">") }
      ),
    ]
  }
}
