import Diagnostics

/// What a preview tells a page that is open in a browser.
enum Message: Equatable {
  /// The page itself has changed, has come or has gone.
  case reload
  /// Only a style sheet has changed: where it was, where it is, and the tag of the page that names it.
  case style(from: String, to: String, tag: String)
  /// Another page is what was just worked on.
  case show(path: String)
  /// What is wrong, in the words of the terminal; nothing when all is well.
  case diagnostics(text: String?, hasErrors: Bool)
  /// What the page is made from.
  case page(PageFacts)

  /// The message as a server-sent event.
  var bytes: [UInt8] {
    Array("event: \(name)\ndata: ".utf8) + data.bytes + Array("\n\n".utf8)
  }

  private var name: String {
    switch self {
    case .reload: "reload"
    case .style: "style"
    case .show: "show"
    case .diagnostics: "diagnostics"
    case .page: "page"
    }
  }

  private var data: JSON {
    switch self {
    case .reload: [:]
    case .style(let from, let to, let tag): ["from": .string("/" + from), "to": .string("/" + to), "tag": .string(tag)]
    case .show(let path): ["path": .string("/" + PercentCoding.encodePath(path))]
    case .diagnostics(let text, let hasErrors): ["text": .optional(text), "hasErrors": .bool(hasErrors)]
    case .page(let facts): facts.json
    }
  }
}
