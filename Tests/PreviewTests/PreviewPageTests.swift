import Dossiers
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

@testable import Preview

@Suite struct PreviewPageTests {
  @Test(arguments: [
    ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
    ("default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'"),
    ("default-src 'none'; script-src 'sha256-x'", "default-src 'none'; script-src 'sha256-x' 'self'; connect-src 'self'"),
    ("script-src 'none'; img-src *", "script-src 'self'; img-src *"),
    ("default-src 'none'; script-src 'self'; connect-src 'self'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
  ])
  func `a policy gives leave for the script and for nothing else`(policy: String, relaxed: String) {
    let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"></head>"
    let copy = String(decoding: PreviewPage(Array(page.utf8), tag: "t").bytes, as: UTF8.self)
    #expect(copy.contains("content=\"\(relaxed)\""))
  }

  @Test func `a text that speaks of policies stays as it is`() {
    let text = "<title>http-equiv=\"Content-Security-Policy\" content=\"default-src *\"</title>"
    let page = "<head>\(text)<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head>"
    let copy = String(decoding: PreviewPage(Array(page.utf8), tag: "t").bytes, as: UTF8.self)
    #expect(copy.contains(text) && copy.contains("default-src 'none'; script-src 'self'"))
  }

  @Test func `the copy of a page is the published page but for the script and the policy`() async throws {
    try await PreviewCase.site.inFolder { folder in
      let project = SiteProject(root: folder, options: LoadOptions(includesDrafts: true, today: .earliest))
      let files = try await project.render().files
      for file in try #require(files) where file.path.hasSuffix(".html") {
        let copy = String(decoding: PreviewPage(file.bytes, tag: "t").bytes, as: UTF8.self)
        let original = copy.replacing("<script src=\"/.dossier/preview.js\" data-tag=\"t\" defer></script>\n", with: "")
          .replacing("; script-src 'self'; connect-src 'self'", with: "").replacing("; connect-src 'self'", with: "")
        #expect(original == String(decoding: file.bytes, as: UTF8.self), "\(file.path)")
      }
    }
  }

  @Test func `a page that stands in for another finds its style from anywhere`() {
    let page = "<head><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"a.css\"></head>"
    let copy = String(decoding: PreviewPage(Array(page.utf8), tag: "", isStandIn: true).bytes, as: UTF8.self)
    #expect(copy.hasPrefix("<head><base href=\"/\">\n<meta charset"))
  }
}
