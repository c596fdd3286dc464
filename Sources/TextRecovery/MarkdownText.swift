import Markup

/// Writes runs of text as Markdown: markup for their spans, and a backslash before what would be markup.
enum MarkdownText {
  /// The lines of a paragraph; a line feed in the text is a hard line break.
  static func lines(_ text: RichText) -> [String] {
    let lines = inline(text).split(separator: "\n", omittingEmptySubsequences: false).map {
      guardedStart(String($0))
    }
    return lines.enumerated().map { $0.offset + 1 < lines.count ? $0.element + "\\" : $0.element }
  }

  /// One line of plain text.
  static func escapedLine(_ text: String) -> String { guardedStart(escaped(text)) }

  /// A text with its spans, the line feeds as they are.
  static func inline(_ text: RichText, inTable: Bool = false) -> String {
    let bytes = Array(text.text.utf8)
    var result = ""
    var place = 0
    var open: [(end: Int, close: String)] = []
    func plain(to end: Int) {
      guard end > place else { return }
      result += escaped(String(decoding: bytes[place..<end], as: UTF8.self), inTable: inTable)
      place = end
    }
    for span in text.spans {
      while let last = open.last, last.end <= span.range.lowerBound {
        plain(to: last.end)
        result += last.close
        open.removeLast()
      }
      guard span.range.lowerBound >= place, span.range.upperBound <= bytes.count else { continue }
      plain(to: span.range.lowerBound)
      let content = String(decoding: bytes[span.range], as: UTF8.self)
      if let whole = verbatim(span.style, content) {
        result += whole
        place = span.range.upperBound
      } else if let (start, close) = marks(span.style) {
        result += start
        open.append((span.range.upperBound, close))
      }
    }
    while let last = open.popLast() {
      plain(to: last.end)
      result += last.close
    }
    plain(to: bytes.count)
    return result
  }

  /// A link's target with its title.
  static func destination(_ address: String, title: String) -> String {
    var safe = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "<": safe += "%3C"
      case ">": safe += "%3E"
      case "\n": safe += "%0A"
      case "\\": safe += "\\\\"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return "<\(safe)>"
      + (title.isEmpty
        ? ""
        : " \""
          + escaped(title).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
          + "\"")
  }

  /// A text in which nothing is markup.
  static func escaped(_ text: String, inTable: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "~", "&": result.append("\\")
      case "|" where inTable: result.append("\\")
      // These would become links by themselves.
      case ":" where scalars[(index + 1)...].starts(with: ["/", "/"]): result.append("\\")
      case "." where scalars[..<index].suffix(3).elementsEqual(["w", "w", "w"]): result.append("\\")
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// A line whose beginning is no heading, list, quotation, rule or table.
  private static func guardedStart(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    switch first {
    case "#", ">", "-", "+", "=", "|", ":": return "\\" + line
    case "0"..."9":
      let digits = line.unicodeScalars.prefix { $0 >= "0" && $0 <= "9" }
      let rest = line.unicodeScalars.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")", digits.count <= 9 else { return line }
      return String(digits) + "\\" + String(rest)
    default: return line
    }
  }

  /// Spans whose content is not text: code, images, footnotes, and addresses that stand for themselves.
  private static func verbatim(_ style: RichText.Style, _ content: String) -> String? {
    switch style {
    case .code: code(content)
    case .image(let source, let title): "![\(escaped(content))](\(destination(source, title: title)))"
    case .footnote(let number): "[^\(number)]"
    case .link(let address, let title) where title.isEmpty && address == content && address.contains("://"):
      "<\(address)>"
    case .emphasis, .strong, .strikethrough, .link: nil
    }
  }

  private static func marks(_ style: RichText.Style) -> (start: String, close: String)? {
    switch style {
    case .emphasis: ("*", "*")
    case .strong: ("**", "**")
    case .strikethrough: ("~~", "~~")
    case .link(let address, let title): ("[", "](\(destination(address, title: title)))")
    case .code, .image, .footnote: nil
    }
  }

  private static func code(_ content: String) -> String {
    var longest = 0
    var run = 0
    for byte in content.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = content.hasPrefix("`") || content.hasSuffix("`") ? " " : ""
    return fence + pad + content + pad + fence
  }
}
