import Markup
import SiteBuilding

extension FuzzTarget {
  /// A slug of any text.
  ///
  /// It is a file's name on every system: no separator, no dot, no blank, no capital, no device's name; making it again changes
  /// nothing.
  static let slug = FuzzTarget(name: "slug") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let slug = Slug.make(text)
    var findings: [String] = []
    for scalar in slug.unicodeScalars {
      let isASCII = scalar == "-" || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if scalar.isASCII ? !isASCII : scalar.properties.isWhitespace { findings.append("`\(scalar)` in a slug") }
    }
    if slug.hasPrefix("-") || slug.hasSuffix("-") || slug.contains("--") { findings.append("hyphens of `\(slug)`") }
    if Slug.make(slug) != slug { findings.append("`\(slug)` again is `\(Slug.make(slug))`") }
    let name = Route.name(slug)
    if Slug.isReserved(name) { findings.append("`\(name)` is reserved") }
    return findings
  }
}
