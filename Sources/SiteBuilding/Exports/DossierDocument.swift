import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import Templating

/// A dossier as one JSON document: judgments, articles with their passages, tables, key lists, actors, gaps.
///
/// Its shape is public: `schemas/dossier.schema.json` on the site describes it, and `schema` names its version.
struct DossierDocument: Sendable {
  private let dossier: Dossier
  private let context: SiteContext
  private let route: Route

  init(_ dossier: Dossier, context: SiteContext) {
    self.dossier = dossier
    self.context = context
    route = .file("dossier.json", in: dossier.id)
  }

  /// The document; members without a value are null, so that each is always there.
  var bytes: [UInt8] {
    let document: JSON = [
      "$schema": .string(Route.dossierSchema.relative(from: route).string), "schema": "dossier.dossier/1",
      "id": .string(dossier.id), "title": .string(dossier.title), "question": .optional(dossier.question),
      "bottom_line": .optional(dossier.summary), "as_of": date(dossier.asOf),
      "updated": date(dossier.updated),
      "tags": .strings(dossier.tags), "address": .string(context.address(of: .dossier(dossier.id))),
      "scale": .string(context.library.settings.scale.name),
      "judgments": .array(judgments), "articles": .written(context.articles(of: dossier), article),
      "tables": .written(context.tables(of: dossier), table),
      "joined_tables": .array(TableExports(dossier, context: context).joins.map(join)),
      "key_lists": .written(context.keyLists(of: dossier), keyList),
      "actors": .written(context.actors(in: dossier), actor),
      "gaps": .array(gaps),
    ]
    var bytes = document.bytes
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  // MARK: The analyst's part

  private var judgments: [JSON] {
    dossier.judgments.map { judgment in
      let documents = [judgment.text, judgment.because] + judgment.indicators
      let links = LinkTable(documents, in: dossier.source, on: .dossier(dossier.id), map: context.map)
      return [
        "text": text(judgment.text), "likelihood": .string(judgment.likelihood.word),
        "percent": [
          .int(judgment.likelihood.percent.lowerBound), .int(judgment.likelihood.percent.upperBound),
        ],
        "confidence": .string(judgment.confidence.rawValue), "because": text(judgment.because),
        "previous": .optional(judgment.previous?.word), "indicators": .array(judgment.indicators.map(text)),
        "citations": .array(links.citations.map(citation)),
      ]
    }
  }

  private func citation(_ citation: LinkTable.Citation) -> JSON {
    [
      "quotation": .string(citation.quotation),
      "article": .string(citation.dossier + "/" + citation.article.slug),
      "passage": .string(citation.block),
    ]
  }

  private var gaps: [JSON] {
    context.gaps(in: dossier).joined().map { gap in
      let link = context.link(gap.article, in: dossier.id, from: .dossier(dossier.id), block: gap.block)
      return [
        "text": .string(gap.text), "evidence": .optional(gap.evidence), "remedy": .string(gap.remedy),
        "article": .string(link.title), "page": .string(link.url.string),
      ]
    }
  }

  // MARK: The articles' part

  private func article(_ published: PublishedArticle) -> JSON {
    let article = published.article
    let frontMatter = article.frontMatter
    return [
      "id": .string(published.id), "title": .string(article.title),
      "address": .string(context.address(of: published.route)),
      "date": date(article.date), "updated": date(frontMatter.updated),
      "authors": .strings(published.authors),
      "publisher": .optional(published.publisher),
      "reliability": .optional(published.description?.reliability?.rawValue),
      "credibility": .optional(frontMatter.credibility?.rawValue), "source": .optional(frontMatter.source),
      "retrieved": date(frontMatter.retrieved), "language": .string(article.language),
      "summary": .optional(frontMatter.summary), "tags": .strings(frontMatter.tags),
      "text": .string(published.isExcerpt ? "cited" : "full"), "recovered": .bool(article.isRecovered),
      "passages": .written(published.blocks, passage),
    ]
  }

  private func passage(_ block: Block) -> JSON {
    // A table whose columns cannot be told apart is given line by line, in `tables` as well.
    if case .table(let table) = block.content, table.basis == .uncertain {
      return ["id": .string(block.id), "type": "table", "text": .string(table.raw.joined(separator: "\n"))]
    }
    return ["id": .string(block.id), "type": .string(block.content.typeName), "text": .string(block.text)]
  }

  private func table(_ extract: Extract) -> JSON {
    guard case .table(let table) = extract.block.content else { return .null }
    let isCertain = table.basis != .uncertain
    return [
      "article": .string(dossier.id + "/" + extract.article.slug), "passage": .string(extract.block.id),
      "caption": .optional(extract.caption), "basis": .string(table.basis.rawValue),
      "confidence": .double((table.confidence * 1000).rounded() / 1000),
      "header": isCertain ? .strings(table.header.map(\.text)) : .null,
      "rows": isCertain ? .array(table.rows.map { .strings($0.map(\.text)) }) : .null,
      "lines": isCertain ? .null : .strings(table.raw),
      "csv": isCertain ? .string(Route.table(extract, in: dossier.id).relative(from: route).string) : .null,
    ]
  }

  private func join(_ join: TableExports.Join) -> JSON {
    [
      "header": .strings(join.header), "csv": .string(join.route.relative(from: route).string),
      "tables": .array(
        join.tables.map { extract, _ in
          ["article": .string(dossier.id + "/" + extract.article.slug), "passage": .string(extract.block.id)]
        }),
    ]
  }

  private func keyList(_ extract: Extract) -> JSON {
    guard case .list(let list) = extract.block.content else { return .null }
    return [
      "article": .string(dossier.id + "/" + extract.article.slug), "passage": .string(extract.block.id),
      "caption": .optional(extract.caption), "ordered": .bool(list.start != nil),
      "items": .strings(list.items.map(\.flatText)),
    ]
  }

  // MARK: Actors

  private func actor(_ profile: ActorProfile) -> JSON {
    let appearances = profile.appearances
    return [
      "id": .string(profile.id), "name": .string(profile.name), "kind": .string(profile.kind.rawValue),
      "of": .optional(profile.home),
      "wikidata": .optional(profile.known?.wikidata),
      "address": .string(context.address(of: .actor(profile.id))),
      "posts": .array(
        appearances.flatMap { appearance in
          appearance.found.roles.map { role in
            [
              "title": .string(role.title), "of": .optional(role.of),
              "article": .string(appearance.dossier + "/" + appearance.article.slug),
              "passage": .string(role.block),
            ]
          }
        }),
      "mentions": .written(
        appearances.lazy.flatMap { appearance in
          let id = appearance.dossier + "/" + appearance.article.slug
          return appearance.found.mentions.lazy.map { (mention: $0, article: appearance.article, id: id) }
        }
      ) { mention($0.mention, in: $0.article, id: $0.id) },
    ]
  }

  private func mention(_ mention: Mention, in article: Article, id: String) -> JSON {
    let (start, end) = article.scalarOffsets(of: mention)
    return [
      "article": .string(id), "passage": .string(mention.block), "start": .int(start),
      "end": .int(end),
      "surface": .string(mention.surface), "how": .string(mention.kind.rawValue),
    ]
  }

  private func text(_ document: Document) -> JSON {
    .string(document.blocks.map(\.text).joined(separator: "\n"))
  }

  private func date(_ date: PartialDate?) -> JSON { .optional(date?.description) }
}
