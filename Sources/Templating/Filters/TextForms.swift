/// The forms that filters give a text.
enum TextForms {
  /// Each word with a capital, the rest small; a word ends at anything but a letter, a digit or an apostrophe.
  static func title(_ text: String) -> String {
    var result = ""
    var isInWord = false
    for character in text {
      result += isInWord ? character.lowercased() : character.uppercased()
      isInWord =
        character.isLetter || character.isNumber || (isInWord && (character == "'" || character == "’"))
    }
    return result
  }

  /// Without white space at both ends.
  static func trimmed(_ text: String) -> String {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }),
      let end = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[start...end])
  }

  /// Small letters and digits with single hyphens between them; letters of other scripts are kept.
  static func slug(_ text: String) -> String {
    var result = ""
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      {
        if isPending, !result.isEmpty { result += "-" }
        isPending = false
        result.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "’" {
        isPending = true
      }
    }
    return result
  }

  /// With everything encoded but letters, digits and `-._~/`.
  static func percentEncoded(_ text: String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      var buffer = OutputBuffer(capacity: part.utf8.count * 3)
      Escape.component.append(String(part), to: &buffer)
      var bytes: [UInt8] = []
      buffer.move(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "/")
  }

  /// With every occurrence of one string replaced by another one.
  static func replacing(_ old: String, with new: String, in text: String) -> String {
    guard !old.isEmpty else { return text }
    return text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  /// The parts between separators, or the words.
  static func split(_ text: String, by separator: String?) -> [String] {
    guard let separator, !separator.isEmpty else {
      return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// At most so many characters, as people count them, with the end; cut at a space where there is one.
  static func truncated(_ text: String, to length: Int, end: String) -> String {
    guard text.count > length else { return text }
    let room = max(0, length - end.count)
    let kept = text.prefix(room)
    let isBetweenWords = text.dropFirst(room).first?.isWhitespace ?? true
    let space = isBetweenWords ? kept.endIndex : kept.lastIndex(where: \.isWhitespace) ?? kept.endIndex
    return trimmedEnd(kept[..<space]) + end
  }

  private static func trimmedEnd(_ text: Substring) -> String {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[...last])
  }

  /// Markup without tags and comments, with its character references resolved and white space made single.
  static func withoutTags(_ markup: String) -> String {
    var text = ""
    var isInTag = false
    for character in markup {
      switch character {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      default: if !isInTag { text.append(character) }
      }
    }
    return resolved(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  // The references that our writers make; `&amp;` last, so that nothing is resolved twice.
  private static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"),
      ("&amp;", "&"),
    ]
    return references.reduce(text) { replacing($1.0, with: $1.1, in: $0) }
  }
}
