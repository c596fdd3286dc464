/// A long list cut into pages, so that none is heavier than a slow connection carries at once.
///
/// The first page stands where the list would stand; the others in a folder named after it, where no article's page
/// can be: `timeline.html`, `timeline/2.html`, …
struct Paging: Sendable {
  /// One of the pages.
  struct Part: Sendable {
    /// Where the first page stands.
    let first: Route
    /// The number of this one, from 1.
    let number: Int
    /// How many there are.
    let count: Int
    /// The items of the list that stand on it.
    let range: Range<Int>

    /// Where it stands.
    var route: Route { first.page(number) }
  }

  /// The pages, at least one.
  let parts: [Part]

  /// How many bytes the items of one page may take; what surrounds them takes some 20 kB of 100.
  private static let budget = 64_000

  /// Cuts a list by what its items weigh, in bytes of HTML as far as that can be told.
  init(_ weights: some Sequence<Int>, from first: Route) {
    var ranges: [Range<Int>] = []
    var start = 0
    var end = 0
    var sum = 0
    for weight in weights {
      if sum + weight > Self.budget, end > start {
        ranges.append(start..<end)
        (start, sum) = (end, 0)
      }
      sum += weight
      end += 1
    }
    ranges.append(start..<end)
    parts = ranges.enumerated().map { Part(first: first, number: $0 + 1, count: ranges.count, range: $1) }
  }
}

extension Paging.Part {
  /// The links to this and other pages: the first, the last and the neighbours, so that many pages need few links.
  var links: [NavigationItem] {
    guard count > 1 else { return [] }
    let shown = Set([1, count] + Array(number - 2...number + 2)).filter { (1...count).contains($0) }.sorted()
    return shown.map { NavigationItem(String($0), first.page($0).relative(from: route), isCurrent: $0 == number) }
  }
}

extension Route {
  /// A further page of the list that begins at this one.
  func page(_ number: Int) -> Route {
    number == 1 ? self : Route("\(path.dropLast(".html".count))/\(number).html")
  }
}
