extension Filter {
  /// Filters that take a string.
  static let textFilters: [Filter] = [
    Filter("upper", "In capitals.") { (text: String) in text.uppercased() },
    Filter("lower", "In small letters.") { (text: String) in text.lowercased() },
    Filter("capitalize", "The first letter as a capital, the others small.") { (text: String) in
      text.prefix(1).uppercased() + text.dropFirst().lowercased()
    },
    Filter("title", "Each word with a capital.") { (text: String) in TextForms.title(text) },
    Filter("trim", "Without white space at both ends.") { (text: String) in TextForms.trimmed(text) },
    Filter("slugify", "As a part of an address: small letters, digits and hyphens.") { (text: String) in
      TextForms.slug(text)
    },
    Filter("urlencode", "Percent-encoded, for an address put together by hand.") { (text: String) in
      TextForms.percentEncoded(text)
    },
    Filter("wordcount", "The number of words.") { (text: String) in
      text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    },
    Filter(
      "replace", "With every occurrence of one string replaced by another one.",
      [Parameter("old", .string, isRequired: true), Parameter("new", .string, isRequired: true)]
    ) { (text: String, arguments) in
      TextForms.replacing(arguments.string(0) ?? "", with: arguments.string(1) ?? "", in: text)
    },
    Filter(
      "split", "The parts between separators; without a separator, the words.",
      [Parameter("separator", .string)]
    ) { (text: String, arguments) in TextForms.split(text, by: arguments.string(0)) },
    Filter(
      "truncate", "At most so many characters, cut at a space, with an ellipsis where something was cut.",
      [Parameter("length", .integer, isRequired: true), Parameter("end", .string)]
    ) { (text: String, arguments) in
      TextForms.truncated(text, to: arguments.integer(0) ?? 0, end: arguments.string(1) ?? "…")
    },
    striptags,
  ]

  // The one way back from trusted HTML to a string.
  private static let striptags = Filter(
    "striptags", "The text of trusted HTML, without tags.", signature: "html | string -> string"
  ) { call in
    guard call.input == .html || TemplateType.string.accepts(call.input) else {
      return .failure(.needs("striptags", "trusted HTML or a string", call.input))
    }
    return .success(FilterResult(type: .string) { value, _ in .string(TextForms.withoutTags(value.printed)) })
  }
}
