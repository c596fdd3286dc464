/// Inputs of one shape and any size.
struct Family: Sendable {
  /// What the shape is.
  let name: String
  /// The endings of the files that are tried with it.
  let endings: [String]
  /// The text of about a number of bytes.
  let text: @Sendable (_ size: Int) -> String

  /// One piece again and again.
  init(_ name: String, _ unit: String, after start: String = "", endings: [String] = ["md", "txt"]) {
    self.init(name, endings: endings) { size in
      start + String(repeating: unit, count: max(1, (size - start.utf8.count) / unit.utf8.count)) + "\n"
    }
  }

  /// A text of its own making.
  init(_ name: String, endings: [String] = ["md", "txt"], text: @escaping @Sendable (_ size: Int) -> String) {
    self.name = name
    self.endings = endings
    self.text = text
  }

  /// Two pieces, each again and again, for half the size.
  static func pair(_ name: String, _ left: String, _ right: String, _ middle: String = "") -> Family {
    Family(name) { size in
      let count = max(1, size / (left.utf8.count + right.utf8.count))
      return String(repeating: left, count: count) + middle + String(repeating: right, count: count) + "\n"
    }
  }
}

extension Family {
  /// All families.
  static let all = tables + brackets + nesting + references + markers + paragraphs + lines + words + marks + headers

  /// Paragraphs that have just as much as the guard before the parser allows.
  private static let paragraphs = [
    ("![[]()", 3), ("*[a](b)* ", 3), ("*a **b ", 3), ("[", 1), ("![", 2), ("[a](b \"c ", 1), ("<a b=\"c ", 1), ("`a", 1), ("_a*b ", 2),
    ("~a ", 1), ("[^1]", 1), ("[]()", 1), ("<?", 1), ("**a", 2), ("[a](<b ", 1), ("www.a)))) ", 1),
  ].map { unit, openers in
    Family("full paragraphs of " + unit, endings: ["md"]) { size in
      let paragraph = String(repeating: unit, count: 7_900 / openers) + "\n\n"
      return String(repeating: paragraph, count: max(1, size / paragraph.utf8.count))
    }
  }

  private static let tables = [
    Family("table delimiters", "x\n|-|-|\n"),
    Family("table delimiters in a line", "x\n" + String(repeating: "|-", count: 300) + "|\n"),
    Family("delimiters in paragraphs", String(repeating: "x\n|-|-|\n", count: 19) + "\n", endings: ["md"]),
    Family("long paragraphs with delimiters", endings: ["md"]) { size in
      String(repeating: String(repeating: "word ", count: 5_000) + "\n" + String(repeating: "x\n|-|-|\n", count: 19) + "\n", count: max(1, size / 26_000))
    },
    Family("table of thirty columns, short rows", endings: ["md"]) { size in
      String(repeating: "|a", count: 30) + "|\n" + String(repeating: "|-", count: 30) + "|\n" + String(repeating: "|x\n", count: min(size / 3, 6_400))
    },
    Family("table of many columns, short rows", endings: ["md"]) { size in
      let header = String(repeating: "|a", count: 390) + "|\n" + String(repeating: "|-", count: 390) + "|\n"
      return header + String(repeating: "|x\n", count: size / 3)
    },
    Family("pipes", "|"), Family("pipes in lines", "|a|b\n"), Family("rows without a header", "| a | b |\n"),
    Family("escaped pipes", "\\|"), Family("long table", "| a | b | c |\n", after: "| a | b | c |\n|---|---|---|\n"),
    Family("flat rows", "North Quay 12 City\n", after: "The following table shows the harbours:\n\n"),
    Family("flat rows between blanks", "Quay Fee Flag\nNorth Gate 12 Norway\nSouth Quay 15 Finland\nEast Pier 9 Latvia\n\n"),
    Family("tabs", "a\tb\tc\n"), Family("tabs in a line", "a\t"), Family("spaced columns", "North   12   City\n"),
    Family("settled table", "North | 12\n", after: "columns: A | B\n"),
  ]

  private static let brackets = [
    Family("images", "![[]()"), Family("open brackets", "["), Family("open images", "!["), .pair("brackets", "[", "]"),
    .pair("links in links", "[a](", ")"), Family("empty links", "[]()"), Family("unclosed links", "[a](b "),
    Family("unclosed destinations", "[a](<b "), Family("titles", "[a](b \"c "), Family("instructions", "<?"),
    Family("declarations", "<!A "), Family("character data", "<![CDATA["), Family("comments", "<!--"),
    Family("tags", "<a b=\"c "), Family("angle brackets", "<"), Family("autolinks", "<a:b "),
    Family("notes", "[^1]"), Family("inline notes", "^[a "), Family("parentheses", "www.a" + "))))"),
    Family("addresses", "www.a.b "), Family("mailboxes", "a@b.c "), Family("mailbox starts", "a@"),
    Family("dots of mailboxes", "a.b.c@"), Family("schemes", "https://a"), Family("entities", "&amp;"),
    Family("unclosed entities", "&a"), Family("parentheses of an address", "(", after: "[a]("),
    Family("underlined addresses", "https://a_b_c/"), Family("www", "www."),
  ]

  private static let nesting = [
    Family("quotes", ">"), Family("spaced quotes", "> "), Family("lists", "- "), Family("starred lists", "* "),
    Family("numbered lists", "1. "), Family("bracket lists", "1) "), Family("quotes of lists", "> - "),
    Family("quotes of numbers", "> 1. "), Family("nested lists", endings: ["md", "txt"]) { size in
      staircase(size, step: "  ", mark: "- a")
    },
    Family("nested numbers") { size in staircase(size, step: "   ", mark: "1. a") },
    Family("nested quotes") { size in staircase(size, step: ">", mark: "a") },
    Family("tabbed lists") { size in staircase(size, step: "\t", mark: "- a") },
    Family("lazy quotes", "> a\nb\n"), Family("list and rule", "- a\n***\n"),
    Family("quotes that grow again") { size in
      String(repeating: String(repeating: ">", count: 60) + "a\n\n", count: max(1, size / 64))
    },
    Family("list items with blank lines", "- a\n\n\n"), Family("deep items one below another") { size in
      let deep = (0..<30).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
      return String(repeating: deep, count: max(1, size / deep.utf8.count))
    },
  ]

  private static func staircase(_ size: Int, step: String, mark: String) -> String {
    var text = ""
    var indent = ""
    while text.utf8.count + indent.utf8.count < size {
      text += indent + mark + "\n"
      indent += step
    }
    return text
  }

  private static let references = [
    Family("one long reference used again", endings: ["md"]) { size in
      "[a]: /" + String(repeating: "x", count: size / 10) + "\n\n" + String(repeating: "[a] ", count: size * 9 / 40)
    },
    Family("one short reference used again", "[a] ", after: "[a]: /x \"a title\"\n\n", endings: ["md"]),
    Family("many references", endings: ["md"]) { size in
      (0..<max(1, size / 16)).map { "[r\($0)]: /x\n" }.joined() + "\n[r1]\n"
    },
    Family("one reference defined again", "[a]: /x\n", endings: ["md"]),
    Family("references without a definition", "[a][b] ", endings: ["md"]),
    Family("long labels", "[" + String(repeating: "a", count: 999) + "]: x\n", endings: ["md"]),
    Family("many notes", endings: ["md"]) { size in
      (0..<max(1, size / 30)).map { "a[^n\($0)]\n\n[^n\($0)]: b\n\n" }.joined()
    },
    Family("one note used again", "a[^n] ", after: "[^n]: b\n\n", endings: ["md"]),
    Family("notes in notes", endings: ["md"]) { size in
      (0..<max(1, size / 16)).map { "[^n\($0)]: [^n\($0 + 1)]\n\n" }.joined() + "[^n0]\n"
    },
    Family("one note defined again", "[^a]: b\n\n", endings: ["md"]),
    Family("half definitions", "[a]:\n", endings: ["md"]), Family("titles of definitions", "[a]: b 'c\n", endings: ["md"]),
  ]

  private static let markers = [
    Family("stars", "*"), Family("starred words", "*a "), Family("closing stars", "a* "), Family("underscores", "_a "),
    Family("closed stars", "*a* "), Family("two kinds", "*a_ "), .pair("strong", "**a ", "b** "),
    .pair("emphasis in emphasis", "*a **b ", "c** d* "), Family("tildes", "~~a "), Family("one tilde", "~"),
    Family("backticks", "`"), Family("growing backticks") { size in
      var text = ""
      var length = 1
      while text.utf8.count < size {
        text += "a" + String(repeating: "`", count: length)
        length += 1
      }
      return text
    },
    Family("backslashes", "\\"), Family("escaped letters", "\\*"), Family("hard breaks", "a\\\n"), Family("breaks", "a  \n"),
    Family("fences", "```\n"), Family("unclosed fences", "~~~a\n"), Family("headings", "# a\n"), Family("underlines", "a\n===\n"),
    Family("hashes", "#"), Family("rules", "***\n"), Family("long rule", "* "), Family("tasks", "- [ ] a\n"),
    Family("code lines", "    a\n"), Family("quotation marks", "\""), Family("html lines", "<div>\n"),
    Family("bold words", "**a** "), Family("code words", "`a` "), Family("links", "[a](https://example.org) "),
    Family("images with text", "![a](b.png) "), Family("emphasized links", "*[a](b)* "),
  ]

  private static let lines = [
    Family("short lines", "ab\n"), Family("one letter lines", "a\n"), Family("blank lines", "\n"), Family("blanks", " "),
    Family("indented lines", "   a\n"), Family("tab lines", "\t\n"), Family("colons", "a list follows:\n"),
    Family("only colons", ":"), Family("announced tables", "The following table shows this:\n\n"),
    Family("bullets", "• item of a list\n"), Family("bullets in a line", "• "), Family("numbers", "1) one\n"),
    Family("letters", "a) one\n"), Family("furniture", "Read more\n"), Family("echoes", "The same title here | Site\n"),
    Family("title parts", " | a", after: "a"), Family("dashes", "a - b\n"), Family("bylines", "By Ann Ode\n"),
    Family("date lines", "18 February 2026\n"), Family("question lines", "What next?\n"), Family("capital lines", "WHAT NEXT\n"),
    Family("indents that grow") { size in
      staircase(size, step: " ", mark: "- item")
    },
    Family("carriage returns", "a\r"), Family("line separators", "a\u{2028}"), Family("paragraphs", "A word, and another. It ends.\n\n"),
    Family("wrapped", "this line goes on and on up to about seventy letters and then breaks\n"),
  ]

  private static let words = [
    Family("one word", "a"), Family("one capital word", "A"), Family("capital words", "Foo Bar "), Family("names", "John Foo said "),
    Family("posts", "Minister "), Family("posts of", "Minister of the "), Family("joined names", "Foo and "),
    Family("particles", "van der "), Family("initials", "A. B. "), Family("abbreviations", "U.S."), Family("acronyms", "ABC "),
    Family("bracketed acronyms", "Foo Bank (FB) "), Family("countries", "Iran and Russia "), Family("joined countries", "Iran-Russia-"),
    Family("apostrophes", "'s "), Family("closing quotes", "”“"), Family("hyphens", "Jong-un-"), Family("many names") { size in
      (0..<max(1, size / 24)).map { "Mr Ab\(letters($0)) Cd\(letters($0 * 7)) said. " }.joined()
    },
    Family("many organizations") { size in
      (0..<max(1, size / 24)).map { "the Bank of Ef\(letters($0)) said. " }.joined()
    },
    Family("dates", "18 February 2026 "), Family("months", "February "), Family("day numbers", "18 "), Family("years", "2026 "),
    Family("slashes", "1/2/"), Family("relative dates", "last Monday "), Family("day lists", "1, 2, 3, "), Family("missing spaces", "one,two."),
    Family("sentences", "A. "), Family("full stops", "."), Family("commas", ","), Family("digits", "1"), Family("numbers with commas", "1,"),
    Family("addresses of the web", "https://example.org/a "), Family("percent", "40% "), Family("ellipses", "…"),
    Family("quotations", "“He said so,” John Foo said. "),
  ]

  private static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    repeat {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
      rest /= 26
    } while rest > 0
    return text
  }

  private static let marks = [
    Family("soft hyphens", "\u{AD}"), Family("overrides", "a\u{202E}"), Family("joiners", "\u{200D}"), Family("accents", "\u{301}"),
    Family("accents of one letter", "\u{301}", after: "Text that goes on.\n\nMinister e"), Family("accents of two kinds", "\u{301}\u{323}"),
    Family("spelled accents", "&#x301;"), Family("spelled overrides", "&#x202E;"),
    Family("accented letters", "e\u{301}"), Family("decomposed word", "\u{1112}\u{1161}\u{11AB}"), Family("Arabic", "إيران "),
    Family("Chinese", "外交部长王毅"), Family("Cyrillic", "Сергей Лавров "), Family("emoji", "👩‍👩‍👧"), Family("flags", "🇮🇷"),
    Family("tags", "\u{E0041}"), Family("selectors", "a\u{FE0F}"), Family("controls", "\u{7}"), Family("byte order marks", "\u{FEFF}"),
    Family("wide blanks", "\u{3000}"), Family("no-break blanks", "\u{A0}"), Family("form feeds", "\u{C}"),
  ]

  private static let headers = [
    Family("front matter of lists") { size in "---\nextra: " + String(repeating: "[", count: min(size, 60_000)) + "\n---\nText.\n" },
    Family("front matter of groups") { size in
      "---\nextra:\n" + staircase(min(size, 64_000), step: " ", mark: "a:") + "---\nText.\n"
    },
    Family("front matter of dashes") { size in "---\ntags: \n" + String(repeating: "- ", count: min(size, 60_000) / 2) + "\n---\nText.\n" },
    Family("front matter of keys") { size in
      "---\nextra:\n" + (0..<min(size, 60_000) / 12).map { "  k\($0): a\n" }.joined() + "---\nText.\n"
    },
    Family("front matter of one key", "k: a\n", after: "---\n"),
    Family("front matter of unknown keys") { size in
      "---\n" + (0..<min(size, 60_000) / 10).map { "k\($0): a\n" }.joined() + "---\nText.\n"
    },
    Family("front matter of quotes") { size in "---\ntitle: \"" + String(repeating: "\\x41", count: min(size, 60_000) / 4) + "\"\n---\nText.\n" },
    Family("front matter of tags") { size in
      "---\ntags: [" + String(repeating: "a, ", count: min(size, 60_000) / 3) + "]\n---\nText.\n"
    },
    Family("front matter of actors") { size in
      "---\nactors: [" + String(repeating: "Ann Ode, ", count: min(size, 60_000) / 9) + "]\n---\nText.\n"
    },
    Family("front matter of complex keys") { size in
      "---\n" + String(repeating: "? ", count: min(size, 60_000) / 2) + "\n---\nText.\n"
    },
    Family("front matter of anchors") { size in
      "---\na0: &a0 [x]\n"
        + (1..<max(2, min(size, 60_000) / 40)).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "---\nText.\n"
    },
    Family("front matter without an end", "a: b\n", after: "---\n"),
  ]
}
