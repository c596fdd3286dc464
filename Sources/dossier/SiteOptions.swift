import ArgumentParser
import Diagnostics
import Dossiers
import Markup
import SiteBuilding

/// The options that name a site and what is loaded of it.
struct SiteOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder that holds Content/ and Templates/.")
  var source = "."

  @Option(
    name: .shortAndLong, help: "The address of the site, in the place of base_url in site.yml.",
    transform: Self.address)
  var baseURL: BaseURL?

  @Flag(name: [.customShort("D"), .long], help: "Include drafts.")
  var drafts = false

  @Flag(name: [.customShort("F"), .long], help: "Include articles whose publish_date is to come.")
  var future = false

  @Flag(name: [.customShort("E"), .long], help: "Include articles whose expiry_date has passed.")
  var expired = false

  /// The project that the options name.
  var project: SiteProject {
    SiteProject(
      root: source,
      options: LoadOptions(
        includesDrafts: drafts, includesFuture: future, includesExpired: expired, today: Today.date),
      baseURL: baseURL)
  }

  private static func address(_ text: String) throws -> BaseURL {
    do { return try BaseURL(text) } catch { throw ValidationError("it \(error.reason). \(BaseURL.help)") }
  }
}

/// The options for what is printed.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(help: "Print results and diagnostics as JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print more: each file that changes, each notice.")
  var verbose = false

  /// The console that the options ask for.
  var console: Console { Console(isQuiet: quiet, isVerbose: verbose, printsJSON: json, isStrict: strict) }
}
