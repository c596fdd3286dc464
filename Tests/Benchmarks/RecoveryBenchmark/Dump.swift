import Diagnostics
import Foundation
import Markup
import TextRecovery

func dump(_ path: String) {
  let source = SourceFile(path: path, bytes: Array(FileManager.default.contents(atPath: path) ?? Data()))
  let (d, diags) = TextRecovery.recover(source, fromLine: 1)
  print("TITLE", d.title as Any? ?? "nil")
  print("BYLINE", d.byline ?? "nil")
  for b in d.blocks { print(b.id, b.lines, show(b), b.leadIn.map { "LEADIN \($0)" } ?? "") }
  for o in d.omissions { print("OMIT", o) }
  for r in d.repairs { print("REPAIR", r) }
  print(DiagnosticWriter(showsExcerpts: false, usesColor: false).text(diags))
}
func show(_ b: Block) -> String {
  switch b.content {
  case .heading(let l, let t): "H\(l) \(t.text)"
  case .paragraph(let t): "P \(t.text.prefix(160)) \(t.spans)"
  case .list(let l):
    "LIST \(l.start.map(String.init) ?? "-")\n"
      + l.items.map { "    * \($0.text.text.prefix(100)) \($0.children.map(show))" }.joined(separator: "\n")
  case .table(let t):
    "TABLE \(t.basis) \(t.confidence)\n"
      + ([t.header] + t.rows).map { "    " + $0.map(\.text).joined(separator: " | ") }.joined(separator: "\n")
  case .quote(let b): "QUOTE \(b.map(show))"
  case .rule: "RULE"
  default: "?"
  }
}
