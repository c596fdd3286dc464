/// An article's text as a tree of blocks, whether it was Markdown or was recovered from a paste.
///
/// Every line of the source that is not blank and not front matter is the title's, some block's or some
/// omission's, once.
package struct Document: Sendable, Hashable {
  /// The title that the text itself has.
  package var title: Title?
  /// The authors whom a byline names, without "By".
  package var authors: [String]
  /// The blocks in order.
  package var blocks: [Block]
  /// The footnotes, by their numbers in order of first use; the first is number 1.
  package var footnotes: [Footnote]
  /// Lines that are not published, each with the reason.
  package var omissions: [Omission]
  /// Repairs that were made.
  package var repairs: [Repair]

  /// Makes a document.
  package init(
    title: Title? = nil, authors: [String] = [], blocks: [Block], footnotes: [Footnote] = [],
    omissions: [Omission] = [], repairs: [Repair] = []
  ) {
    self.title = title
    self.authors = authors
    self.blocks = blocks
    self.footnotes = footnotes
    self.omissions = omissions
    self.repairs = repairs
  }

  /// A title as the text has it.
  package struct Title: Sendable, Hashable {
    /// The title without the site's name.
    package var text: String
    /// The name of the site, where the title line had it behind or before a separator.
    package var siteName: String?
    /// The 1-based lines that it was made from.
    package var lines: ClosedRange<Int>

    /// Makes a title.
    package init(text: String, siteName: String? = nil, lines: ClosedRange<Int>) {
      self.text = text
      self.siteName = siteName
      self.lines = lines
    }
  }

  /// A note at the foot, referred to by `RichText.Style.footnote`.
  package struct Footnote: Sendable, Hashable {
    /// The note's blocks; their `id`s are empty.
    package var blocks: [Block]
    /// The 1-based lines of the source that it was made from.
    package var lines: ClosedRange<Int>

    /// Makes a footnote.
    package init(blocks: [Block], lines: ClosedRange<Int>) {
      self.blocks = blocks
      self.lines = lines
    }
  }

  /// Lines that are left out of the page.
  package struct Omission: Sendable, Hashable {
    /// Why lines are left out.
    package enum Reason: String, Sendable {
      /// They repeat the title.
      case titleEcho = "title-echo"
      /// They repeat the title as an image's caption, within the text.
      case captionEcho = "caption-echo"
      /// They are page furniture ("Exit mobile version").
      case boilerplate
      /// They name the author, who is shown with the metadata.
      case byline
      /// They name the place and date of writing, shown with the metadata.
      case dateline
      /// They define a link's target, which is part of the link.
      case linkDefinition = "link-definition"
      /// They are a footnote to which no sentence refers.
      case unusedFootnote = "unused-footnote"
      /// They are an HTML comment, written to be left out.
      case comment
    }

    /// The 1-based lines.
    package var lines: ClosedRange<Int>
    /// Why they are left out.
    package var reason: Reason
    /// The text of the lines.
    package var text: String

    /// Makes an omission.
    package init(lines: ClosedRange<Int>, reason: Reason, text: String) {
      self.lines = lines
      self.reason = reason
      self.text = text
    }
  }

  /// A repair in a block's text: of spacing, of a word that the end of a line broke, of a page's button behind a heading; words
  /// are never changed.
  package struct Repair: Sendable, Hashable {
    /// What was repaired.
    package enum Kind: String, Sendable {
      /// A space was put back.
      case missingSpace = "missing-space"
      /// The hyphen was taken out at which a line broke a word.
      case brokenWord = "broken-word"
      /// An encyclopedia's link to edit a section was taken from behind the text.
      case editLink = "edit-link"
    }

    /// The `id` of the block.
    package var block: String
    /// What was repaired.
    package var kind: Kind
    /// The UTF-8 byte offset in the block's text at which it was made.
    package var offset: Int

    /// Makes a record of a repair.
    package init(block: String, kind: Kind, offset: Int) {
      self.block = block
      self.kind = kind
      self.offset = offset
    }
  }
}
