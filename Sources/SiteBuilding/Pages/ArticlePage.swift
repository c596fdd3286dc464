import ActorRecognition
import Dossiers
import Markup
import Templating

/// The page of an article: what exactly was said.
struct ArticlePage: Sendable {
  var page: PageFrame
  var title: String
  var direction: String
  var date: PartialDate?
  var updated: PartialDate?
  var publisher: String?
  var publisherDescriptor: String?
  var reliability: String?
  var reliabilityWords: String?
  var credibility: String?
  var credibilityWords: String?
  var authors: [String]
  var original: TemplateURL?
  var retrieved: PartialDate?
  var readingMinutes: Int
  var isRecovered: Bool
  var isDraft: Bool
  var isExcerpt: Bool
  var summary: String?
  var tags: [String]
  var blocks: [BlockView]
  var notes: [HTMLFragment]
  var contents: [NavigationItem]
  var actors: [ActorGroup]
  var omitted: [OmissionView]
  var citations: [CitationView]
  var uses: [UseView]
  var previous: ArticleLink?
  var next: ArticleLink?

  init(_ article: Article, in dossier: Dossier, html: ArticleHTML, context: SiteContext) {
    let route = Route.article(article.slug, in: dossier.id)
    let published = context.published(article)
    let publisher = published?.description
    let frontMatter = article.frontMatter
    page = context.frame(
      article.title, kind: "article", route: route, description: frontMatter.summary, language: article.language,
      dossier: dossier, head: published.map { .article($0, context: context) } ?? HeadMetadata())
    title = article.title
    direction = Self.isRightToLeft(article.language) ? "rtl" : "ltr"
    date = article.date
    updated = frontMatter.updated
    self.publisher = published?.publisher
    publisherDescriptor = publisher?.descriptor
    reliability = publisher?.reliability?.rawValue
    reliabilityWords = publisher?.reliability?.words
    credibility = frontMatter.credibility?.rawValue
    credibilityWords = frontMatter.credibility?.words
    authors = article.authors
    original = frontMatter.source.map { TemplateURL($0) }
    retrieved = frontMatter.retrieved
    // 238 words a minute is the mean of the studies in Brysbaert (2019), "How many words do we read per minute?".
    readingMinutes = max(1, (article.wordCount + 119) / 238)
    isRecovered = article.isRecovered
    isDraft = frontMatter.isDraft
    summary = frontMatter.summary
    tags = frontMatter.tags
    isExcerpt = published?.isExcerpt ?? false
    blocks = article.document.blocks.map { block in
      BlockView(
        id: block.id, number: Int(block.id.dropFirst()) ?? 0, kind: block.content.typeName, html: html.html(of: block),
        gap: Gaps.gap(of: block, in: article).map { GapView($0, in: dossier.id, from: route, context: context) },
        original: Self.original(of: block, in: article), note: Gaps.note(on: block))
    }
    notes = html.notes
    contents = Self.contents(of: article)
    let found = article.recognition.actors.compactMap { actor in
      context.actorLink(actor.id, from: route).map { link in
        var link = link
        link.here = actor.mentions.count
        return link
      }
    }
    actors = ActorGroup.groups(of: found.sorted { $0.name < $1.name })
    omitted = article.document.omissions.map(OmissionView.init)
    citations = html.links.citations.map { CitationView($0, from: route, context: context) }
    uses = UseView.all(of: article, in: dossier, from: route, context: context)
    let neighbours = context.neighbours(of: article)
    previous = neighbours.previous.map { context.link($0, in: dossier.id, from: route) }
    next = neighbours.next.map { context.link($0, in: dossier.id, from: route) }
  }

  private static func isRightToLeft(_ language: String) -> Bool {
    ["ar", "fa", "he", "ur", "ps", "ckb", "yi", "sd", "ug"].contains(language.prefix { $0 != "-" }.lowercased())
  }

  /// Contents help from three headings on.
  private static func contents(of article: Article) -> [NavigationItem] {
    let headings = article.document.blocks.compactMap { block -> NavigationItem? in
      guard case .heading(_, let text) = block.content else { return nil }
      return NavigationItem(text.text, TemplateURL("#" + block.id))
    }
    return headings.count >= 3 ? headings : []
  }

  /// Where a passage stands in the original; of tables and headings nobody knows how the original draws them.
  private static func original(of block: Block, in article: Article) -> TemplateURL? {
    guard let source = article.frontMatter.source else { return nil }
    switch block.content {
    case .paragraph, .quote, .list: return TextFragment.url(source, text: block.text)
    case .heading, .table, .code, .rule, .image: return nil
    }
  }
}

extension ArticlePage: TemplateRecord {
  /// The fields of `pages/article.html`.
  static let record = RecordDeclaration<Self>(
    "ArticlePage", "The page of an article: what exactly was said.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("title", "The article's title, without the name of the site it was copied from.") { $0.title },
      Field("direction", "`ltr` or `rtl`, by the article's language.") { $0.direction },
      Field("date", "When it was published.") { $0.date },
      Field("updated", "When it was last changed.") { $0.updated },
      Field("publisher", "Who published it.") { $0.publisher },
      Field("publisher_descriptor", "What the publisher is.") { $0.publisherDescriptor },
      Field("reliability", "The publisher's reliability, A to F.") { $0.reliability },
      Field("reliability_words", "The same in words.") { $0.reliabilityWords },
      Field("credibility", "The report's credibility, 1 to 6.") { $0.credibility },
      Field("credibility_words", "The same in words.") { $0.credibilityWords },
      Field("authors", "Who wrote it.") { $0.authors },
      Field("original", "The address of the original.") { $0.original },
      Field("retrieved", "When it was copied.") { $0.retrieved },
      Field("reading_minutes", "How long it takes to read.") { $0.readingMinutes },
      Field("is_recovered", "Whether the text was recovered from a paste.") { $0.isRecovered },
      Field("is_draft", "Whether it is a draft, which only a preview shows.") { $0.isDraft },
      Field("is_excerpt", "Whether only the passages that the site cites are shown.") { $0.isExcerpt },
      Field("summary", "The summary that its front matter gives.") { $0.summary },
      Field("tags", "What it is about.") { $0.tags },
      Field("blocks", "The text, block by block.") { $0.blocks },
      Field("notes", "The footnotes, the first one's number is 1.") { $0.notes },
      Field("contents", "The headings, when there are three or more.") { $0.contents },
      Field("actors", "Who is named in it, by kind.") { $0.actors },
      Field("omitted", "The lines of the file that are left out.") { $0.omitted },
      Field("citations", "The articles that it cites.") { $0.citations },
      Field("uses", "What on the site rests on it: citations, and the pages on which parts of it stand.") { $0.uses },
      Field("previous", "The article before it by date.") { $0.previous },
      Field("next", "The article after it by date.") { $0.next },
    ])
}

/// Lines of a file that are not published.
struct OmissionView: Sendable {
  /// The lines.
  var text: String
  /// Why they are left out.
  var reason: String
  /// The first line's number.
  var line: Int

  init(_ omission: Document.Omission) {
    text = omission.text
    line = omission.lines.lowerBound
    reason =
      switch omission.reason {
      case .titleEcho: "repeats the title"
      case .captionEcho: "repeats the title as a caption"
      case .boilerplate: "page furniture"
      case .byline: "names the author, shown above"
      case .dateline: "names place and date of writing"
      case .linkDefinition: "defines a link"
      case .unusedFootnote: "a footnote that nothing refers to"
      case .comment: "a comment"
      }
  }
}

extension OmissionView: TemplateRecord {
  /// The fields of an omission.
  static let record = RecordDeclaration<Self>(
    "Omission", "Lines of a file that are not published.",
    [
      Field("text", "The lines.") { $0.text },
      Field("reason", "Why they are left out.") { $0.reason },
      Field("line", "The first line's number.") { $0.line },
    ])
}
