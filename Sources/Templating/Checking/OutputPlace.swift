/// Where in the HTML an output stands, and what may stand there.
enum OutputPlace: Sendable {
  case text
  /// In a title or a text area.
  case plainText
  case attribute(String)
  case address(AddressPosition)
  /// Among the candidates of `srcset`; no position stands for the descriptor behind an address.
  case candidates(AddressPosition?)
  /// In the content of a redirection, before `url=`.
  case delay
  case dataScript
  case forbidden(Forbidden)

  /// Where nothing may stand.
  enum Forbidden: Sendable {
    case tagName, attributeName, unquotedValue, comment, declaration, script, rawElement(String)
    case styleElement
    case attribute(String, HTMLVocabulary.ForbiddenPlace)
  }

  /// What is wrong with an output at its place.
  struct Mistake: Error {
    var code: String
    var message: String
    var help: String
  }

  init(_ state: HTMLState) {
    switch state.mode {
    case .text: self = .text
    case .plainText: self = .plainText
    case .tagOpen, .endTagOpen, .tagName: self = .forbidden(.tagName)
    case .betweenAttributes, .selfClosing, .attributeName, .afterAttributeName:
      self = .forbidden(.attributeName)
    case .beforeValue, .unquotedValue: self = .forbidden(.unquotedValue)
    case .comment: self = .forbidden(.comment)
    case .declaration: self = .forbidden(.declaration)
    case .quotedValue: self = Self.inValue(state)
    case .rawText: self = Self.inRawText(state)
    }
  }

  private static func inValue(_ state: HTMLState) -> OutputPlace {
    switch state.value.kind {
    case .plain: .attribute(state.attribute)
    case .address: .address(state.value.position ?? .mixed)
    case .candidates: .candidates(state.value.position)
    case .redirection: state.value.position.map(OutputPlace.address) ?? .delay
    case .forbidden(let place): .forbidden(.attribute(state.attribute, place))
    }
  }

  private static func inRawText(_ state: HTMLState) -> OutputPlace {
    if state.isDataScript { return .dataScript }
    return switch state.elements.last?.name {
    case "script": .forbidden(.script)
    case "style": .forbidden(.styleElement)
    case let name: .forbidden(.rawElement(name ?? ""))
    }
  }
}

extension OutputPlace {
  /// How a value of a type is escaped here, or why it may not stand here.
  func escape(for type: TemplateType, isLiteral: Bool, written: String) -> Result<Escape, Mistake> {
    if case .forbidden(let place) = self { return .failure(place.mistake) }
    if let mistake = Self.mistake(of: type, written: written) { return .failure(mistake) }
    switch self {
    case .text: return .success(Self.escapeInText(type))
    case .plainText, .attribute, .delay, .address, .candidates:
      if type == .html { return .failure(Self.markupMistake(written)) }
      return inValue(type, written)
    case .dataScript:
      return type == .json || type.isUnknown ? .success(.asIs) : .failure(Self.scriptMistake(type, written))
    case .forbidden(let place): return .failure(place.mistake)
    }
  }

  private static func escapeInText(_ type: TemplateType) -> Escape {
    switch type {
    case .html, .integer, .decimal, .date: .asIs
    default: .text
    }
  }

  private func inValue(_ type: TemplateType, _ written: String) -> Result<Escape, Mistake> {
    switch self {
    case .address(.mixed), .candidates(.mixed):
      return .failure(Self.mixedMistake)
    case .address(.data), .candidates(.data):
      return .failure(
        Mistake(code: "forbidden-place", message: "a `data:` address takes no output", help: "Write it out."))
    case .address(let position): return .success(position.escape(for: type))
    case .candidates(nil) where !type.isNumber && !type.isUnknown:
      return .failure(
        Mistake(
          code: "forbidden-place", message: "the width or density behind an address is a number",
          help: "Write `{{ width }}w` with an integer."))
    case .candidates(.beginning("")): return .success(type == .url || type == .string ? .candidate : .asIs)
    case .candidates(let position?): return .success(position.escape(for: type))
    case .delay where type != .integer && !type.isUnknown:
      return .failure(
        Mistake(
          code: "forbidden-place", message: "an address in a redirection stands behind `url=`",
          help: "Write `content=\"0; url={{ … }}\"`."))
    case .plainText: return .success(type.isNumber || type == .date ? .asIs : .text)
    default: return .success(type.isNumber || type == .date ? .asIs : .attribute)
    }
  }
}

extension AddressPosition {
  /// How a value is escaped at this position.
  fileprivate func escape(for type: TemplateType) -> Escape {
    if type.isNumber || type == .date { return .asIs }
    return switch self {
    case .beginning(""): .address
    case .beginning, .continued, .mixed, .data: type == .url ? .addressRest : .path
    case .path: type == .url ? .addressTail : .path
    case .query: .component
    }
  }
}

// MARK: - Messages

extension OutputPlace {
  private static func mistake(of type: TemplateType, written: String) -> Mistake? {
    switch type {
    case .optional(let wrapped):
      let printed =
        wrapped == .string ? "`{{ \(written) | default(\"…\") }}`" : "`{{ \(written) | default(…) }}`"
      let test = wrapped.isNumber || wrapped == .boolean ? "\(written) is defined" : written
      return Mistake(
        code: "untested-optional", message: "`\(written)` may be absent",
        help: "Test it first, `{% if \(test) %}…{% endif %}`, or give a default, \(printed).")
    case .list(let element):
      let field = if case .record(let record) = element { record.shape.fields.first?.name ?? "" } else { "" }
      let strings = field.isEmpty ? written : "\(written) | map(\"\(field)\")"
      return Mistake(
        code: "type-mismatch", message: "`\(written)` is a list and cannot be printed",
        help: "Loop over it, `{% for item in \(written) %}`, or join it, `{{ \(strings) | join(\", \") }}`.")
    case .record(let record):
      let fields = record.shape.fields.map { "`\($0.name)`" }.joined(separator: ", ")
      return Mistake(
        code: "type-mismatch", message: "`\(written)` is \(type.phrase) and cannot be printed",
        help: "Print one of its fields: \(fields).")
    case .boolean:
      return Mistake(
        code: "type-mismatch", message: "`\(written)` is a boolean and cannot be printed",
        help: "Say what to print: `{{ \"yes\" if \(written) else \"no\" }}`.")
    default: return nil
    }
  }

  private static func markupMistake(_ written: String) -> Mistake {
    Mistake(
      code: "forbidden-place", message: "`\(written)` is trusted HTML, and only text stands here",
      help: "Take its text: `{{ \(written) | striptags }}`.")
  }

  private static func scriptMistake(_ type: TemplateType, _ written: String) -> Mistake {
    Mistake(
      code: "forbidden-place",
      message: "only JSON may stand in this script, and `\(written)` is \(type.phrase)",
      help: "Write `{{ \(written) | json }}`, without quotes around it.")
  }

  private static let mixedMistake = Mistake(
    code: "forbidden-place",
    message: "this output stands at different positions of the address, depending on the branch before it",
    help: "Write the whole attribute in each branch.")
}

extension OutputPlace.Forbidden {
  /// What is wrong, and what to do instead.
  var mistake: OutputPlace.Mistake {
    let (place, help) = words
    return OutputPlace.Mistake(
      code: "forbidden-place", message: "an output may not stand \(place)", help: help)
  }

  private var words: (String, String) {
    switch self {
    case .tagName: ("in a tag's name", "Write each tag in a branch of an `if`.")
    case .attributeName:
      (
        "among attributes' names",
        "Write the attribute and put the output between quotes, or put an `if` around it."
      )
    case .unquotedValue: ("in an attribute without quotes", "Put quotes around the value.")
    case .comment: ("in an HTML comment", "Comment with `{# … #}`, or print it in the page.")
    case .declaration: ("in a declaration", "Write the declaration out.")
    case .script:
      (
        "in the code of a script",
        "Put the data into `<script type=\"application/json\">{{ value | json }}</script>` and read it from there."
      )
    case .styleElement: ("in a style sheet", "Choose a class with `class=\"{{ … }}\"` and style the class.")
    case .rawElement(let name): ("in `<\(name)>`", "Use another element.")
    case .attribute(let name, let place): ("in `\(name)`", Self.help(place))
    }
  }

  private static func help(_ place: HTMLVocabulary.ForbiddenPlace) -> String {
    switch place {
    case .style: "Choose a class with `class=\"{{ … }}\"`, or draw with SVG attributes such as `width`."
    case .eventHandler: "Put the value into a `data-` attribute and read it from a script file."
    case .document: "Link to a page of its own with `src`."
    case .mechanism: "Write the value out; it decides how the rest is read."
    case .animation: "Write the animation out; it could animate an address."
    }
  }
}
