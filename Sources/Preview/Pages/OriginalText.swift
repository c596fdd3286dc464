import Diagnostics
import Dossiers
import Markup

/// The file that an article was recovered from, line by line, with what became of each line.
struct OriginalText {
  let article: Article

  /// The lines as JSON: `{"path": …, "lines": [{"text": …, "block": "p3", "omitted": "boilerplate"}, …]}`.
  var json: JSON {
    var blocks: [Int: String] = [:]
    for block in article.document.blocks { for line in block.lines { blocks[line] = block.id } }
    if let lines = article.titleLines { for line in lines { blocks[line] = "title" } }
    var omitted: [Int: String] = [:]
    for omission in article.document.omissions {
      for line in omission.lines { omitted[line] = omission.reason.rawValue }
    }
    let source = article.source
    let lines = (0..<source.lineCount).map { index -> JSON in
      [
        "text": .string(source.line(index + 1)), "block": .optional(blocks[index + 1]),
        "omitted": .optional(omitted[index + 1]),
      ]
    }
    return ["path": .string(article.path), "lines": .array(lines)]
  }
}
