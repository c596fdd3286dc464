import Diagnostics
import Markup

/// Names of files that every system can have.
///
/// A site is unpacked on Windows too, where some names are devices and some characters mean something else (Microsoft,
/// "Naming Files, Paths, and Namespaces").
package enum FileNameRule {
  /// What is wrong with the name of a file that is published under it.
  static func diagnostic(for path: String, at place: Place) -> Diagnostic? {
    for part in path.split(separator: "/") {
      if let fault = fault(of: part) {
        return .error(
          "bad-name", "`\(part)` \(fault)", help: "Rename it; letters, digits, hyphens and dots are safe everywhere.",
          at: place)
      }
    }
    return nil
  }

  /// What readers cannot see in a name; such a name is refused whatever the file is.
  static func hidden(in path: String, at place: Place) -> Diagnostic? {
    // In a text, line ends and tabs may be; a name with one would end the line in every list of names.
    let control = path.unicodeScalars.first { $0.properties.generalCategory == .control }
    guard let scalar = control ?? HiddenCharacters(in: path.utf8)?.findings.first?.scalar else { return nil }
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    return .error(
      "bad-name", "the file's name has U+\(code)\(name.map { " " + $0 } ?? "") in it, which nobody sees",
      help: "Rename it; `ls -b` shows such characters.", at: place)
  }

  private static func fault(of part: Substring) -> String? {
    // By scalars: a colon with an accent is another character to Swift.
    if let character = part.unicodeScalars.first(where: { #"\:*?"<>|"#.unicodeScalars.contains($0) }) {
      return "has `\(character)` in it, which names of files on Windows may not have"
    }
    if part.hasSuffix(".") || part.hasSuffix(" ") || part.hasPrefix(" ") { return "begins or ends with a blank or a dot" }
    let stem = part.prefix { $0 != "." }.lowercased()
    if Slug.isReserved(stem) { return "is the name of a device on Windows, whatever stands behind the dot" }
    return nil
  }
}
