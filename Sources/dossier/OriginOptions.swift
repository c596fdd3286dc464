import ArgumentParser
import Markup

/// The options that say where an article goes and where it comes from.
struct OriginOptions: ParsableArguments {
  @Option(help: "When it was published, as 2026-02-18.")
  var date: String?

  @Option(help: "The address of the original.")
  var url: String?

  @Option(help: "Who published it.")
  var publisher: String?

  func validate() throws {
    if let date, PartialDate(iso: date) == nil {
      throw ValidationError("--date is '\(date)'; write it as 2026-02-18, 2026-02 or 2026.")
    }
  }

  /// Refuses what is no name of a dossier's folder.
  static func validate(dossier: String) throws {
    guard !dossier.isEmpty, !dossier.contains("/"), !dossier.hasPrefix(".") else {
      throw ValidationError("'\(dossier)' is no name of a folder in Content/.")
    }
  }
}
