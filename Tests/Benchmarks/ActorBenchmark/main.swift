import ActorRecognition
import Foundation
import Markup

// Measures the recogniser: how much of what it publishes is right, and how fast it is.
//
//     swift run -c release ActorBenchmark [--faults] [--json] [--dump FILE...] [--mark FILE...]
//
// The marked texts beside this file were written for the project; `ACTOR_TEXTS` names a folder with others.

let arguments = CommandLine.arguments.dropFirst()
let recognizer = ActorRecognizer(registry: [])
if let mode = arguments.first, mode == "--dump" || mode == "--mark" {
  for path in arguments.dropFirst() {
    let text = MarkedText(try String(contentsOfFile: path, encoding: .utf8))
    let recognition = recognizer.recognize(text.document, title: text.title)
    print("== \(path)")
    print(mode == "--dump" ? Listing.text(recognition) : Marking.text(text, recognition))
  }
  exit(0)
}

let folder =
  ProcessInfo.processInfo.environment["ACTOR_TEXTS"].map { URL(filePath: $0) }
  ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
  .sorted()
let texts = try names.map { MarkedText(try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }

var score = Score()
for (name, text) in zip(names, texts) {
  score.add(name, text, recognizer.recognize(text.document, title: text.title))
}
if arguments.contains("--faults") { score.faults.forEach { print($0) } }

let speeds = [0, 200, 20_000].map { Speed(texts: texts, registered: $0) }
let isOwn = ProcessInfo.processInfo.environment["ACTOR_TEXTS"] == nil
let origin = isOwn ? "written and marked for this project (Texts/README.md)" : "of the folder that ACTOR_TEXTS names"
let report = Report(texts: texts.count, origin: origin, score: score, speeds: speeds)
print(arguments.contains("--json") ? report.json : report.table)
