import Templating

/// The page as somebody would write it who has no templates: literal text and escaped bytes, appended.
enum HandWritten {
  static func render(_ page: DossierPage, into output: inout [UInt8]) {
    output.append(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>
      """)
    output.append(text: page.title)
    output.append(" – Dossiers</title>\n<link rel=\"stylesheet\" href=\"")
    output.append(escaping: page.root.string)
    output.append("style.css\">\n</head>\n<body>\n<header><a href=\"")
    output.append(escaping: page.root.string)
    output.append("index.html\">Dossiers</a></header>\n<main>\n<h1>")
    output.append(text: page.title)
    output.append("</h1>\n<p class=\"question\">")
    output.append(text: page.question)
    output.append("</p>\n<p><time>2026-02-18</time> ")
    output.append(text: page.summary)
    output.append("</p>\n<ul class=\"actors\">\n")
    for actor in page.actors { append(actor, root: page.root.string, to: &output) }
    output.append("</ul>\n<table>\n<thead><tr>")
    for cell in page.header {
      output.append("<th scope=\"col\">")
      output.append(text: cell)
      output.append("</th>")
    }
    output.append("</tr></thead>\n<tbody>\n")
    for row in page.rows {
      output.append("<tr>")
      for cell in row.cells {
        output.append("<td>")
        output.append(text: cell)
        output.append("</td>")
      }
      output.append("</tr>\n")
    }
    output.append("</tbody>\n</table>\n<ol class=\"points\">\n")
    for point in page.points {
      output.append("<li><a href=\"article.html#")
      output.append(escaping: point.id)
      output.append("\">")
      output.append(text: point.text)
      output.append("</a></li>\n")
    }
    output.append("</ol>\n")
    if let source = page.source {
      output.append("<p>Source: <a href=\"")
      output.append(escaping: source.string)
      output.append("\">original</a></p>\n")
    }
    output.append("</main>\n<footer>Made with care</footer>\n</body>\n</html>\n")
  }

  private static func append(_ actor: DossierPage.Actor, root: String, to output: inout [UInt8]) {
    output.append("<li class=\"")
    output.append(escaping: actor.kind)
    output.append("\"><a href=\"")
    output.append(escaping: root)
    output.append(escaping: actor.url.string)
    output.append("\">")
    output.append(text: actor.name)
    output.append("</a>")
    if let role = actor.role {
      output.append(", ")
      output.append(text: role)
    }
    output.append(" <small>")
    output.append(contentsOf: String(actor.mentions).utf8)
    output.append("</small></li>\n")
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  fileprivate mutating func append(text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let entity: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        default: continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(entity)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  fileprivate mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let entity: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(entity)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}
