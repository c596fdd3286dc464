import Foundation
import Templating

@main struct Benchmark {
  static func main() throws {
    let page = DossierPage.sample
    let template = try OurTemplates.make()
    var hand: [UInt8] = []
    HandWritten.render(page, into: &hand)
    var ours: [UInt8] = []
    template.render(page, into: &ours)
    print(hand == ours, hand.count, ours.count)
    if hand != ours {
      try Data(hand).write(to: URL(filePath: "/tmp/templating-bench/hand.html"))
      try Data(ours).write(to: URL(filePath: "/tmp/templating-bench/ours.html"))
    }
    if CommandLine.arguments.contains("ours") {
      for _ in 0..<40 { _ = measure { out in template.render(page, into: &out) } }
      return
    }
    for _ in 0..<3 {
      print("hand", measure { out in HandWritten.render(page, into: &out) })
      print("ours", measure { out in template.render(page, into: &out) })
    }
  }
  static func measure(_ body: (inout [UInt8]) -> Void) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<20 {
      let t = clock.measure {
        for _ in 0..<200 {
          var out: [UInt8] = []
          out.reserveCapacity(16384)
          body(&out)
        }
      }
      best = min(best, Double(t.components.attoseconds) / 1e12 / 200)
    }
    return best
  }
}
