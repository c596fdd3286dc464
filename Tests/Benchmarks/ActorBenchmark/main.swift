import ActorRecognition
import Foundation
import Markup

/// Reads a plain text the way the measurements need it: the first line is the title, each further line a block.
func document(_ text: String) -> (Document, String) {
  let lines = text.split(separator: "\n").map(String.init)
  var blocks: [Block] = []
  for (index, line) in lines.dropFirst().enumerated() {
    let id = "p\(index + 1)"
    if line.hasPrefix("## ") {
      blocks.append(Block(id: id, lines: index + 2...index + 2, content: .heading(level: 2, RichText(String(line.dropFirst(3))))))
    } else {
      blocks.append(Block(id: id, lines: index + 2...index + 2, content: .paragraph(RichText(line))))
    }
  }
  return (Document(blocks: blocks), lines.first ?? "")
}

let recognizer = ActorRecognizer(registry: [])
for path in CommandLine.arguments.dropFirst() {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  let (document, title) = document(text)
  let recognition = recognizer.recognize(document, title: title)
  print("== \(path)")
  for (label, actors) in [("", recognition.actors), ("? ", recognition.suggestions)] {
    for actor in actors {
      let roles = actor.roles.map { "\($0.title)/\($0.of ?? "-")" }.joined(separator: "; ")
      print("\(label)\(actor.kind.rawValue) \(actor.id) \"\(actor.name)\" of \(actor.of ?? "-") [\(roles)]")
      print("    " + actor.mentions.map { "\($0.block):\($0.range.lowerBound)-\($0.range.upperBound) \($0.surface)(\($0.kind.rawValue))" }.joined(separator: ", "))
    }
  }
}
