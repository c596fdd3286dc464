import Dossiers
import Markup
import Templating

/// The list of all pages for crawlers (sitemaps.org protocol 0.9).
///
/// A list holds at most 50,000 addresses; a larger site has several, and `sitemap.xml` lists those.
struct SiteIndex: Sendable {
  private static let limit = 50_000
  private static let namespace = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")

  private let pages: [Route]
  private let dates: [Route: PartialDate]
  private let baseURL: String

  /// Takes the pages to list.
  init(_ pages: [Route], in library: Library, baseURL: String) {
    self.pages = pages
    self.baseURL = baseURL
    var dates: [Route: PartialDate] = [:]
    for dossier in library.dossiers {
      dates[.dossier(dossier.id)] = dossier.asOf
      for article in dossier.articles {
        dates[.article(article.slug, in: dossier.id)] = article.frontMatter.updated ?? article.date
      }
    }
    self.dates = dates
  }

  /// The pages that people should find: not those that only lead on, nor the one for wrong addresses.
  static func listed(_ pages: [Route], in library: Library) -> [Route] {
    let others = Set(Redirects.all(in: library).map(\.from)).union([.notFound])
    return pages.filter { $0.path.hasSuffix(".html") && !others.contains($0) }.sorted()
  }

  /// The files that a number of pages needs.
  static func routes(for count: Int) -> [Route] {
    guard count > limit else { return [.siteIndex] }
    return [.siteIndex] + (0...(count - 1) / limit).map(part)
  }

  /// The file at one of these routes.
  func bytes(of route: Route) -> [UInt8] {
    let parts = Self.routes(for: pages.count).dropFirst()
    var xml = XMLWriter()
    if let index = parts.firstIndex(of: route) {
      list(pages.dropFirst((index - 1) * Self.limit).prefix(Self.limit), in: &xml)
    } else if parts.isEmpty {
      list(pages[...], in: &xml)
    } else {
      xml.element("sitemapindex", [Self.namespace]) { index in
        for part in parts { index.element("sitemap") { $0.element("loc", text: address(part)) } }
      }
    }
    return xml.bytes
  }

  private func list(_ pages: ArraySlice<Route>, in xml: inout XMLWriter) {
    xml.element("urlset", [Self.namespace]) { list in
      for page in pages {
        list.element("url") { entry in
          entry.element("loc", text: address(page))
          if let date = dates[page] { entry.element("lastmod", text: date.description) }
        }
      }
    }
  }

  private static func part(_ number: Int) -> Route { Route("sitemap-\(number + 1).xml") }

  /// An address in ASCII, as the protocol wants it.
  private func address(_ route: Route) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = route.absolute(under: baseURL).string.utf8.flatMap { byte in
      byte < 0x80 ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What crawlers may read: all of it (RFC 9309).
enum Robots {
  /// The file; the list of pages is named where the site knows its address.
  static func bytes(baseURL: String?) -> [UInt8] {
    let index = baseURL.map { "\nSitemap: \(Route.siteIndex.absolute(under: $0).string)\n" } ?? ""
    return Array(("User-agent: *\nAllow: /\n" + index).utf8)
  }
}
