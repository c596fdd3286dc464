import ArgumentParser

/// The command line.
@main struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Makes a briefing website of articles, in which every line can be followed to its source.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, InspectCommand.self, NewCommand.self,
      InitCommand.self, ImportCommand.self, ActorsCommand.self, ListCommand.self, TemplatesCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)
}
