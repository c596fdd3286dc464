import Dossiers
import Templating

/// The menus of a site, as a page at any route shows them.
struct Menus: Sendable {
  private let library: Library
  private let extracts: [String: DossierExtracts]
  private let assets: SiteAssets

  /// More dossiers than this are found on the home page, so that menus do not grow with the site.
  private static let dossiersInMenu = 8

  /// Takes a library, with what tables and lists its dossiers have.
  init(_ library: Library, extracts: [String: DossierExtracts], assets: SiteAssets) {
    self.library = library
    self.extracts = extracts
    self.assets = assets
  }

  /// What surrounds the page at a route; of a list that is cut, menus know the first page.
  func around(_ route: Route, first: Route? = nil, dossier: Dossier?) -> Surroundings {
    let first = first ?? route
    return Surroundings(
      home: Route.home.relative(from: route), stylesheet: assets.stylesheet.relative(from: route),
      icon: assets.icon?.relative(from: route), navigation: navigation(from: route, first: first, dossier: dossier),
      trail: trail(to: route, dossier: dossier),
      sections: dossier.map { sections(of: $0, from: route, first: first) } ?? [], feeds: feeds(from: route, dossier: dossier))
  }

  private func feeds(from route: Route, dossier: Dossier?) -> [NavigationItem] {
    guard library.dossiers.contains(where: library.hasFeed) else { return [] }
    let own = dossier.flatMap { library.hasFeed($0) ? NavigationItem($0.title, Route.dossierFeed($0.id).relative(from: route)) : nil }
    return [NavigationItem(library.settings.title, Route.feed.relative(from: route))] + [own].compactMap { $0 }
  }

  private func navigation(from route: Route, first: Route, dossier: Dossier?) -> [NavigationItem] {
    func item(_ title: String, _ target: Route, isCurrent: Bool) -> NavigationItem {
      NavigationItem(title, target.relative(from: route), isCurrent: isCurrent)
    }
    let listed = library.dossiers.count <= Self.dossiersInMenu ? library.dossiers : [dossier].compactMap { $0 }
    return (listed.count < library.dossiers.count ? [item("Dossiers", .home, isCurrent: first == .home)] : [])
      + listed.map { item($0.title, .dossier($0.id), isCurrent: $0.id == dossier?.id) }
      + [item("Actors", .actors, isCurrent: first == .actors)]
      + library.pages.map { item($0.title, .page($0.slug), isCurrent: first == .page($0.slug)) }
      + [item("Search", .search, isCurrent: first == .search)]
  }

  private func trail(to route: Route, dossier: Dossier?) -> [NavigationItem] {
    guard route != .home else { return [] }
    var trail = [NavigationItem(library.settings.title, Route.home.relative(from: route))]
    if let dossier, route != .dossier(dossier.id) {
      trail.append(NavigationItem(dossier.title, Route.dossier(dossier.id).relative(from: route)))
    }
    if route.path.hasPrefix(Route.actors.folder), route != .actors {
      trail.append(NavigationItem("Actors", Route.actors.relative(from: route)))
    }
    return trail
  }

  private func sections(of dossier: Dossier, from route: Route, first: Route) -> [NavigationItem] {
    let extracts = extracts[dossier.id]
    let pages: [(String, Route, Int?)] = [
      ("Briefing", .dossier(dossier.id), nil),
      ("Timeline", .dossierPage("timeline", in: dossier.id), nil),
      ("Relations", .dossierPage("relations", in: dossier.id), nil),
      ("Tables", .dossierPage("tables", in: dossier.id), extracts?.tables.count ?? 0),
      ("Key lists", .dossierPage("key-lists", in: dossier.id), extracts?.lists.count ?? 0),
      ("Sources", .dossierPage("sources", in: dossier.id), nil),
      ("Gaps", .dossierPage("gaps", in: dossier.id), nil),
      ("Print", .dossierPage("pack", in: dossier.id), nil),
    ]
    return pages.map { title, target, count in
      NavigationItem(title, target.relative(from: route), isCurrent: target == first, count: count)
    }
  }
}
