import Foundation
import Templating

/// Measures how long engines take to render one dossier page.
///
/// `TemplateBenchmark [--json FILE] [--rounds N]` prints a table; the file gets the same as JSON.
@main struct Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    let rounds = value(of: "--rounds", in: arguments).flatMap { Int($0) } ?? 31
    let measurements = try Measurement.measure(try engines(), rounds: max(rounds, 1))
    print(table(measurements))
    if let path = value(of: "--json", in: arguments) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(measurements).write(to: URL(filePath: path))
    }
  }

  private static func engines() throws -> [Engine] {
    let page = DossierPage.sample
    let template = try OurEngine.make()
    try expectSamePage(page, template)
    let stencil = try StencilEngine.make(page.dictionary)
    let mustache = try MustacheEngine.make(page.dictionary)
    return [
      Engine(name: "hand-written Swift", pagesInRound: 400) { bytes { HandWritten.render(page, into: &$0) } },
      Engine(name: "dossier", pagesInRound: 400) { bytes { template.render(page, into: &$0) } },
      Engine(name: "swift-mustache 2.1.1", pagesInRound: 4) { try mustache().utf8.count },
      Engine(name: "Stencil 0.15.1", pagesInRound: 2) { try stencil().utf8.count },
    ]
  }

  // What is compared has to be the same work.
  private static func expectSamePage(_ page: DossierPage, _ template: CheckedTemplate<DossierPage>) throws {
    var written: [UInt8] = []
    HandWritten.render(page, into: &written)
    guard String(decoding: written, as: UTF8.self) == template.text(page) else {
      throw BenchmarkError("the hand-written page and the template's differ")
    }
  }

  private static func bytes(_ render: (inout [UInt8]) -> Void) -> Int {
    var output: [UInt8] = []
    render(&output)
    return output.count
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    return arguments[index + 1]
  }

  private static func table(_ measurements: [Measurement]) -> String {
    let rows = measurements.map { measurement in
      let name = measurement.engine.padding(toLength: 22, withPad: " ", startingAt: 0)
      let time = String(format: "%10.1f", measurement.microseconds)
      return
        "\(name)\(time) \(String(format: "%9.2f", measurement.ratio)) \(String(format: "%8d", measurement.bytes))"
    }
    return (["one dossier page          µs/page     ratio    bytes"] + rows).joined(separator: "\n")
  }
}
