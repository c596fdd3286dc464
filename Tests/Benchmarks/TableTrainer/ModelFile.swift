import Foundation
import TextRecovery

/// Writes a model as the Swift source that the program is built with.
enum ModelFile {
  /// Writes `LearnedTables.swift`.
  static func write(_ model: TableModel, to path: String) throws {
    var text = """
      /// The numbers of `TableModel.learned`, in thousandths, as `ModelText` reads them.
      ///
      /// Written by `TableTrainer`. Learned from tables of WikiTableQuestions (CC BY-SA 4.0), the OWASP Cheat Sheet Series
      /// (CC BY-SA 4.0), Evidence and the GOV.UK developer documentation (MIT), and from tables written for it: statistics
      /// only, no text of theirs.
      enum LearnedTables {
        /// Words that tell borders, commonest in headers first.
      \(literal("hints", model.hints.joined(separator: " ")))

        /// Headings by the number of tables that have them.
      \(literal("headings", model.headerWords.text))

        /// Where words stand in cells.
      \(literal("cellWords", lines(of: model.cellWords.text)))

        /// Where words stand in headings.
      \(literal("headingWords", lines(of: model.headingWords.text)))

        /// Which types of cell stand under headings.
      \(literal("headingTypes", lines(of: model.headingTypes.text)))

      """
    for section in ModelText.sections(of: model) {
      text += "\n" + literal(section.name, section.numbers) + "\n"
    }
    try Data((text + "}\n").utf8).write(to: URL(filePath: path))
  }

  /// A text without spaces, cut to the length of lines.
  private static func lines(of text: String) -> String {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: 100).map {
      String(decoding: digits[$0..<min($0 + 100, digits.count)], as: UTF8.self)
    }.joined(separator: " ")
  }

  private static func literal(_ name: String, _ content: String) -> String {
    var lines: [String] = []
    var line = "   "
    for word in content.split(separator: " ") {
      if line.unicodeScalars.count + word.unicodeScalars.count > 105 {
        lines.append(line)
        line = "   "
      }
      line += " " + word
    }
    return "  static let \(name) = #\"\"\"\n" + (lines + [line]).joined(separator: "\n") + "\n    \"\"\"#"
  }
}
