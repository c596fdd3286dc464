/// The media type of a file, by the ending of its name.
enum MediaType {
  /// The value of `Content-Type` for a path; bytes that a browser shall not interpret when the ending is unknown.
  static func of(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), let type = types[path[path.index(after: dot)...].lowercased()] else {
      return "application/octet-stream"
    }
    let isText = type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("json")
    return isText ? type + "; charset=utf-8" : type
  }

  private static let types = [
    "avif": "image/avif", "css": "text/css", "csv": "text/csv", "gif": "image/gif", "htm": "text/html",
    "html": "text/html", "ico": "image/x-icon", "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript",
    "json": "application/json", "jsonld": "application/ld+json", "md": "text/markdown", "mjs": "text/javascript",
    "mp3": "audio/mpeg", "mp4": "video/mp4", "ogg": "audio/ogg", "otf": "font/otf", "pdf": "application/pdf",
    "png": "image/png", "svg": "image/svg+xml", "tsv": "text/tab-separated-values", "ttf": "font/ttf",
    "txt": "text/plain", "wasm": "application/wasm", "wav": "audio/wav", "webm": "video/webm",
    "webmanifest": "application/manifest+json", "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
    "xml": "application/xml", "zip": "application/zip",
  ]
}
