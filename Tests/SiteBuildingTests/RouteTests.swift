import SiteBuilding
import Templating
import Testing

@Suite struct RouteTests {
  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("russia-iran/a.html", "index.html", "russia-iran/a.html"),
    ("index.html", "russia-iran/a.html", "../index.html"),
    ("russia-iran/b.html", "russia-iran/a.html", "b.html"),
    ("actors/x.html", "russia-iran/a.html", "../actors/x.html"),
    ("a/b/c/d.html", "a/x/y.html", "../b/c/d.html"),
    ("d/plan 50%.png", "d/a.html", "plan%2050%25.png"),
    ("d/نام.html", "index.html", "d/نام.html"),
  ])
  func `links relatively, so that the site works under any path`(target: String, page: String, link: String) {
    #expect(Route(target).relative(from: Route(page)).string == link)
  }

  @Test func `a name longer than file systems allow is cut, and stays another than those that begin like it`() {
    for letter in ["a", "я", "語"] {
      let long = String(repeating: letter, count: 300)
      let names = [long, long + letter, String(repeating: letter, count: 40)].map { Route.actor($0).path }
      #expect(Set(names).count == 3)
      #expect(names.allSatisfy { $0.utf8.count < 200 }, "\(names)")
    }
  }

  @Test func `drops index.html from addresses that others see`() {
    #expect(Route("d/index.html").absolute(under: "https://example.org/b/").string == "https://example.org/b/d/")
    #expect(Route("d/a.html").absolute(under: "https://example.org/b/").string == "https://example.org/b/d/a.html")
  }
}
