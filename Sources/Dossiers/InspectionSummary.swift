import ActorRecognition
import Markup

extension ArticleInspection {
  /// The same for people: what each line of the file became.
  package var summary: String {
    var lines = ["\(article.path)", "  title    \(article.title)" + (article.siteName.map { "  (site: \($0))" } ?? "")]
    lines.append("  date     \(article.date.map(\.description) ?? "not known")")
    for block in article.document.blocks { lines.append(row(block)) }
    for omission in article.document.omissions {
      lines.append("  left out \(range(omission.lines))  \(omission.reason.rawValue): \(shortened(omission.text))")
    }
    for actor in article.recognition.actors {
      let post = actor.roles.first.map { ", " + $0.title } ?? ""
      lines.append("  actor    \(actor.name) (\(actor.kind.rawValue)\(post)) × \(actor.mentions.count)")
    }
    for actor in article.recognition.suggestions {
      lines.append("  perhaps  \(actor.name) (\(actor.kind.rawValue)) × \(actor.mentions.count)")
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ block: Block) -> String {
    var line = "  \(padded(block.id, to: 8)) \(range(block.lines))  \(block.content.typeName)"
    if case .table(let table) = block.content {
      line += " \(table.header.count) × \(table.rows.count), \(table.basis.rawValue)"
    }
    line += ": " + shortened(block.text)
    if let leadIn = block.leadIn {
      line += "\n             announces a \(leadIn.announces.rawValue): \(leadIn.resolved ?? "missing")"
    }
    return line
  }

  private func range(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
  }

  private func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " / ")
    return line.count > 70 ? line.prefix(69) + "…" : line
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
