import Diagnostics
import Markup

/// Makes the document of a text that was copied from the web: the one that its author wrote.
///
/// Each step claims the lines that it understands; what nobody claims is prose. Every line that is not blank
/// is therefore the title's, some block's or some omission's, once.
package enum TextRecovery {
  /// The document of a raw text, and what its author should know about it.
  ///
  /// `firstLine` is the 1-based line after the front matter, 1 when there is none. The work is linear in the
  /// length of the text.
  package static func recover(
    _ source: SourceFile, fromLine firstLine: Int, hints: RecoveryHints = RecoveryHints()
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    if let refusal = TextLimit.refusal(of: source) {
      return (TextLimit.unread(source, fromLine: firstLine), [refusal])
    }
    var draft = Draft(lines: SourceLine.all(of: source, fromLine: firstLine))
    SettledLines.claim(in: &draft, hints: hints)
    let unknown = SettledLines.diagnostics(of: draft, hints: hints, path: source.path)
    Mail.claim(in: &draft, hints: hints)
    let runningHeads = PrintedPages.claim(in: &draft)
    TableOfContents.claim(in: &draft)
    FlatTableFinder.claimSure(in: &draft)
    let main = MainText(of: draft)
    FurnitureFinder.claimLeading(in: &draft)
    TitleFinder(hints: hints, runningHeads: runningHeads).claim(in: &draft, of: main)
    PageFinder.claim(around: main, in: &draft)
    CodeFinder.claim(in: &draft)
    // Before furniture, since a column may be named as a button is: "Share".
    StackedTableFinder.claim(in: &draft)
    TableOfContents.claimLinks(in: &draft)
    FurnitureFinder.claim(in: &draft)
    SettledTableFinder.claim(in: &draft)
    ExactTableFinder.claim(in: &draft)
    MarkedHeadingFinder.claim(in: &draft)
    ListFinder.claim(in: &draft)
    LabelledListFinder.claim(in: &draft)
    let unread = FlatTableFinder.claim(in: &draft).map { RecoveryReport.unread(from: $0, in: source) }
    KeyFigureFinder.claim(in: &draft)
    NamedValueFinder.claim(in: &draft)
    PageFoot.claim(in: &draft)
    VerseFinder.claim(in: &draft)
    BareListFinder.claim(in: &draft)
    ProseFinder.claim(in: &draft)
    var document = DocumentMaker.document(of: draft)
    LeadIns.resolve(in: &document)
    return (document, unknown + (unread.map { [$0] } ?? []) + RecoveryReport.diagnostics(of: document, in: source))
  }
}
