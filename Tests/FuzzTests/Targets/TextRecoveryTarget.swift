import ActorRecognition
@testable import Dossiers
import Diagnostics
import Markup
import TextRecovery

extension FuzzTarget {
  /// A paste from bytes to a document with its actors and dates.
  ///
  /// Every line is accounted for once, each mention and date is what stands at its offsets, and the HTML is harmless.
  static let textRecovery = FuzzTarget(name: "text-recovery") { bytes in
    guard case .success(let decoded) = SourceText.decode(bytes, path: "a.txt") else { return [] }
    let document = TextRecovery.recover(decoded.file, fromLine: 1).document
    let recognition = recognizer.recognize(document, title: document.title?.text ?? "")
    let texts = Dictionary(document.blocks.map { ($0.id, Array($0.text.utf8)) }) { first, _ in first }
    var findings = DocumentAudit(document, of: decoded.file).findings
    func expect(_ surface: String, at range: Range<Int>, of block: String) {
      let bytes = block == "title" ? Array((document.title?.text ?? "").utf8) : texts[block] ?? []
      let isThere = range.upperBound <= bytes.count && String(decoding: bytes[range], as: UTF8.self) == surface
      if !isThere { findings.append("\(block) \(range) is not `\(surface)`") }
    }
    for mention in (recognition.actors + recognition.suggestions).flatMap(\.mentions) {
      expect(mention.surface, at: mention.range, of: mention.block)
    }
    for date in DateFinder.dates(in: document, publishedOn: nil) {
      expect(date.surface, at: date.range, of: date.block)
    }
    return findings + document.blocks.flatMap { HTMLAudit(HTMLWriter().html(of: $0).bytes).findings }
  }

  private static let recognizer = ActorRecognizer(registry: [])
}
