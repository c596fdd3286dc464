import Diagnostics
import Templating

extension FuzzTarget {
  /// A template from its text to a page.
  ///
  /// It is refused with an error, or rendered; what a field holds comes out escaped wherever it lands.
  static let template = FuzzTarget(name: "template") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\n---\n", maxSplits: 1, omittingEmptySubsequences: false)
    let files = zip(["page.html", "partials/part.html"], parts).map { name, part in
      (name: name, source: SourceFile(path: name, text: String(part)))
    }
    var checker = TemplateChecker(TemplateSet(files))
    let page = checker.bind("page.html", to: HostileModel.self)
    let diagnostics = checker.finish()
    guard let page, !diagnostics.hasErrors else { return diagnostics.hasErrors ? [] : ["no page and no error"] }
    let output = page.text(HostileModel())
    // What the template writes itself is its author's own.
    return HostileModel.breakouts.compactMap { mark in
      output.contains(mark) && !text.contains(mark) ? "the page has \(mark)" : nil
    }
  }
}

/// A model whose every text tries to leave the place that it lands in.
private struct HostileModel: TemplateRecord {
  static let breakouts = ["<zq", "zq<", "script:zq", "</zq"]

  var text = "\"'><zq onerror=zq></zq></script>zq<!--&amp;\u{2028}`"
  var address = TemplateURL("jAva\tscript:zq\"'<zq")
  var link: TemplateURL? = TemplateURL("https://example.org/?a='\"<zq&b=zq<")
  var data = TemplateJSON(Array(#"{"a":"</script><zq","b":"zq<"}"#.utf8))
  var list = ["<zq", "zq<", "\u{0}"]

  static let record = RecordDeclaration<Self>(
    "HostileModel", "What article text may hold.",
    [
      Field("text", "A text.") { $0.text },
      Field("address", "An address.") { $0.address },
      Field("link", "An address that is there.") { $0.link },
      Field("data", "JSON.") { $0.data },
      Field("list", "Texts.") { $0.list },
      Field("count", "A number.") { $0.list.count },
      Field("items", "Records.") { $0.list.map(HostileItem.init) },
    ])
}

private struct HostileItem: TemplateRecord {
  var name: String

  static let record = RecordDeclaration<Self>(
    "HostileItem", "What a list may hold.", [Field("name", "A text.") { $0.name }])
}
