/// What HTML says of elements and attributes, as far as it decides where an output may stand.
///
/// WHATWG HTML, sections 13.1.2 (elements), 4 (attributes that hold addresses) and 8.1.8 (event handlers).
enum HTMLVocabulary {
  /// What an attribute's value is to a browser.
  enum AttributeKind: Equatable, Sendable {
    case plain
    case address
    /// Candidates with addresses: `small.png 1x, large.png 2x`.
    case candidates
    /// The content of a redirection: `0; url=…`.
    case redirection
    /// Something that an output could turn into code.
    case forbidden(ForbiddenPlace)
  }

  /// Where an output may not stand.
  enum ForbiddenPlace: Equatable, Sendable {
    case style, eventHandler, document, mechanism, animation
  }

  /// Elements that have no end tag.
  static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// Elements whose content is not markup and not text either.
  static let rawElements: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  /// Elements whose content is text without elements.
  static let textElements: Set<String> = ["title", "textarea"]

  /// Elements of drawings, which may close themselves.
  static let drawingElements: Set<String> = [
    "animate", "animatemotion", "animatetransform", "circle", "clippath", "defs", "desc", "ellipse",
    "feblend",
    "fecolormatrix", "fecomposite", "feflood", "fegaussianblur", "femerge", "femergenode", "feoffset",
    "filter",
    "foreignobject", "g", "image", "line", "lineargradient", "marker", "mask", "metadata", "mpath", "path",
    "pattern", "polygon", "polyline", "radialgradient", "rect", "set", "stop", "svg", "switch", "symbol",
    "text", "textpath", "tspan", "use", "view",
  ]

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest",
    "ping", "xlink:href", "icon", "codebase", "classid", "profile", "usemap", "archive",
  ]

  private static let animations: Set<String> = ["animate", "set", "animatemotion", "animatetransform"]

  /// What the value of an attribute is, both names in lower case.
  static func kind(of attribute: String, on element: String, isRedirection: Bool) -> AttributeKind {
    if attribute.hasPrefix("on") { return .forbidden(.eventHandler) }
    if attribute == "style" { return .forbidden(.style) }
    if attribute == "srcdoc" { return .forbidden(.document) }
    if attribute == "http-equiv" || attribute == "type" && element == "script" || attribute.hasPrefix("xmlns")
    {
      return .forbidden(.mechanism)
    }
    if animations.contains(element) { return .forbidden(.animation) }
    if attribute == "srcset" || attribute == "imagesrcset" { return .candidates }
    if attribute == "content", element == "meta", isRedirection { return .redirection }
    return addresses.contains(attribute) ? .address : .plain
  }
}
