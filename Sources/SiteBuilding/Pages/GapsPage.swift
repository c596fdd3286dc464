import Dossiers
import Markup
import Templating

/// The page of what is missing or doubtful in a dossier.
struct GapsPage: Sendable {
  var page: PageFrame
  var dossier: String
  var gaps: [GapView]
  var accepted: [AcceptedView]

  init(_ dossier: Dossier, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Gaps", kind: "gaps-page", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    let articles = dossier.articles[part.range]
    gaps = context.gaps(in: dossier)[part.range].joined().map {
      GapView($0, in: dossier.id, from: route, context: context)
    }
    let own = part.number == 1 ? dossier.accepted.map { AcceptedView(rule: $0.rule, reason: $0.reason, article: nil) } : []
    accepted = own + articles.flatMap { article in
        article.frontMatter.accepted.map {
          AcceptedView(rule: $0.rule, reason: $0.reason, article: context.link(article, in: dossier.id, from: route))
        }
      }
  }

  /// The pages of a dossier, cut between articles.
  static func parts(of dossier: Dossier) -> [Paging.Part] {
    let weights = dossier.articles.map { article in
      let doubtful = article.document.blocks.count { block in
        if case .table(let table) = block.content { table.basis == .uncertain } else { block.leadIn != nil }
      }
      return 600 * (doubtful + 1) + 400 * article.frontMatter.accepted.count
    }
    return Paging(weights, from: .dossierPage("gaps", in: dossier.id)).parts
  }
}

extension GapsPage: TemplateRecord {
  /// The fields of `pages/gaps-page.html`.
  static let record = RecordDeclaration<Self>(
    "GapsPage", "What is missing or doubtful in a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("gaps", "What is missing, with what would close it.") { $0.gaps },
      Field("accepted", "What the analyst has accepted, with the reason.") { $0.accepted },
    ])
}

/// A finding that the analyst has accepted.
struct AcceptedView: Sendable {
  var rule: String
  var reason: String
  var article: ArticleLink?
}

extension AcceptedView: TemplateRecord {
  /// The fields of an accepted finding.
  static let record = RecordDeclaration<Self>(
    "Accepted", "A finding that the analyst has accepted.",
    [
      Field("rule", "The rule, such as `single-origin`.") { $0.rule },
      Field("reason", "Why it is accepted.") { $0.reason },
      Field("article", "The article; absent when the whole dossier is meant.") { $0.article },
    ])
}
