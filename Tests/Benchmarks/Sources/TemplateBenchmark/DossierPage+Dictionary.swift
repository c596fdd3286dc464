import Templating

extension DossierPage {
  /// The page as engines without types want it.
  var dictionary: [String: Any] {
    var page: [String: Any] = [
      "title": title, "question": question, "summary": summary, "root": root.string, "date": "2026-02-18",
      "header": header, "rows": rows.map { ["cells": $0.cells] },
      "points": points.map { ["id": $0.id, "text": $0.text] },
      "actors": actors.map(\.dictionary),
    ]
    page["source"] = source?.string
    return page
  }
}

extension DossierPage.Actor {
  fileprivate var dictionary: [String: Any] {
    var actor: [String: Any] = ["name": name, "kind": kind, "url": url.string, "mentions": mentions]
    actor["role"] = role
    return actor
  }
}
