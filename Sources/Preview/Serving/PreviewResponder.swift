import Diagnostics
import Publishing

/// Answers the requests of browsers out of what a preview shows.
struct PreviewResponder: Sendable {
  let rule: RequestRule
  let session: PreviewSession

  /// Answers one request.
  func respond(to request: PreviewRequest) async -> PreviewResponse {
    if let refusal = rule.refusal(of: request) { return refusal }
    guard request.path.hasPrefix("/"), let path = PercentCoding.decode(request.path) else {
      return .text(400, "The address is not well formed.")
    }
    switch path {
    case Reserved.script:
      return FileResponse(bytes: PackageResources.preview_js, type: MediaType.of(path)).response(to: request)
    case Reserved.events: return await events(request)
    case Reserved.original: return await original(request)
    default: return await page(path, request)
    }
  }

  private func page(_ path: String, _ request: PreviewRequest) async -> PreviewResponse {
    guard let site = await session.site else {
      return standIn(EmptyPage.html("There is no site to show yet."), status: 503, request)
    }
    switch site.target(of: path) {
    case .folder:
      let query = request.query.isEmpty ? "" : "?" + request.query
      return PreviewResponse(
        status: 302, headers: [("Location", PercentCoding.encodePath(path) + "/" + query)], body: .none(length: 0))
    case .nothing:
      let page = site.file("404.html")?.bytes ?? EmptyPage.html("There is no such page.")
      return standIn(page, status: 404, request)
    case .file(let file):
      let isPage = file.path.hasSuffix(".html")
      let bytes = isPage ? PreviewPage(file.bytes, tag: Viewer.tag(of: file.bytes)).bytes : file.bytes
      return FileResponse(bytes: bytes, type: MediaType.of(file.path)).response(to: request)
    }
  }

  private func standIn(_ page: [UInt8], status: Int, _ request: PreviewRequest) -> PreviewResponse {
    let copy = PreviewPage(page, tag: Viewer.tag(of: nil), isStandIn: true)
    return FileResponse(bytes: copy.bytes, type: MediaType.of(".html"), status: status).response(to: request)
  }

  private func events(_ request: PreviewRequest) async -> PreviewResponse {
    guard !RequestRule.isForeign(request) else { return .text(403, "Only pages of this preview hear of its changes.") }
    let headers = [("Content-Type", "text/event-stream")]
    if request.method == "HEAD" { return PreviewResponse(status: 200, headers: headers, body: .none(length: 0)) }
    let path = request.parameter("page").flatMap { PercentCoding.decode($0) } ?? "/"
    let messages = await session.watch(PreviewSite.key(path), tag: request.parameter("tag") ?? "")
    return PreviewResponse(status: 200, headers: headers, body: .events(messages))
  }

  private func original(_ request: PreviewRequest) async -> PreviewResponse {
    let path = request.parameter("page").flatMap { PercentCoding.decode($0) } ?? "/"
    guard let article = await session.site?.article(PreviewSite.key(path)) else {
      return .text(404, "There is no article at this address.")
    }
    return FileResponse(bytes: OriginalText(article: article).json.bytes, type: MediaType.of(".json"))
      .response(to: request)
  }
}
