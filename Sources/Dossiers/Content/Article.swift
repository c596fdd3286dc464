import ActorRecognition
import Diagnostics
import Markup
import TextRecovery

/// One article: its text as a document, what is known about it, and who and what was found in it.
///
/// A class, since each page that shows an article holds it, and none changes it.
package final class Article: Sendable {
  /// On what an article's date rests.
  package enum DateBasis: String, Sendable {
    case frontMatter = "front-matter"
    case fileName = "file-name"
  }

  /// The text as it stands in the file.
  package let source: SourceFile
  /// Whether the text was recovered from a paste rather than read as Markdown.
  package let isRecovered: Bool
  /// The part of the article's address that names it.
  package let slug: String
  /// The title, without the name of the site it was copied from.
  package let title: String
  /// The name of the site that stood in the title line.
  package let siteName: String?
  /// The 1-based lines that are the title's; absent when the title comes from front matter or the file's name.
  package let titleLines: ClosedRange<Int>?
  /// When it was published; absent when neither front matter nor file name say.
  package let date: PartialDate?
  /// On what the date rests.
  package let dateBasis: DateBasis?
  /// What its front matter says.
  package let frontMatter: FrontMatter
  /// The BCP 47 tag of its language.
  package let language: String
  /// Its text.
  package let document: Document
  /// Who was found in it.
  package let recognition: Recognition
  /// The dates that its text names.
  package let dates: [DateExpression]

  init(
    source: SourceFile,
    isRecovered: Bool,
    slug: String,
    title: String,
    siteName: String?,
    titleLines: ClosedRange<Int>?,
    date: PartialDate?,
    dateBasis: DateBasis?,
    frontMatter: FrontMatter,
    language: String,
    document: Document,
    recognition: Recognition,
    dates: [DateExpression]
  ) {
    self.source = source
    self.isRecovered = isRecovered
    self.slug = slug
    self.title = title
    self.siteName = siteName
    self.titleLines = titleLines
    self.date = date
    self.dateBasis = dateBasis
    self.frontMatter = frontMatter
    self.language = language
    self.document = document
    self.recognition = recognition
    self.dates = dates
  }

  /// The article with a part of its text, and what was found in that part.
  package func excerpt(_ document: Document, recognition: Recognition, dates: [DateExpression]) -> Article {
    Article(
      source: source, isRecovered: isRecovered, slug: slug, title: title, siteName: siteName, titleLines: titleLines,
      date: date, dateBasis: dateBasis, frontMatter: frontMatter, language: language, document: document,
      recognition: recognition, dates: dates)
  }

  /// The path of the file as it is shown to people.
  package var path: String { source.path }
  /// The name of the file within its folder.
  package var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The block with an id.
  package func block(_ id: String) -> Block? { blockIndex(id).map { document.blocks[$0] } }

  /// The place of the block with an id; blocks keep their ids in an excerpt, where they are no longer in places of that number.
  package func blockIndex(_ id: String) -> Int? {
    guard id.hasPrefix("p"), let number = Int(id.dropFirst()) else { return nil }
    let place = number - 1
    if document.blocks.indices.contains(place), document.blocks[place].id == id { return place }
    return document.blocks.firstIndex { $0.id == id }
  }

  /// The lead-ins that announce a list or table which the text does not have.
  package var gaps: [(block: Block, leadIn: LeadIn)] {
    document.blocks.compactMap { block in
      guard let leadIn = block.leadIn, leadIn.resolved == nil else { return nil }
      return (block, leadIn)
    }
  }

  /// Who wrote it: by front matter, else by its byline.
  package var authors: [String] { frontMatter.authors.isEmpty ? document.authors : frontMatter.authors }

  /// The number of words of its text.
  package var wordCount: Int {
    document.blocks.reduce(0) { count, block in
      var text = block.text
      return text.withUTF8 { bytes in
        var count = count
        var isBetween = true
        for byte in bytes {
          let isSpace = byte == 0x20 || byte == 0x0A
          count += isBetween && !isSpace ? 1 : 0
          isBetween = isSpace
        }
        return count
      }
    }
  }
}
