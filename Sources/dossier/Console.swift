import ArgumentParser
import Diagnostics
import Foundation

/// Prints results to standard output and diagnostics to standard error.
struct Console {
  var isQuiet = false
  var isVerbose = false
  var printsJSON = false
  var isStrict = false

  /// Prints a result.
  func result(_ text: String) {
    if !isQuiet { write(text + "\n", to: .standardOutput) }
  }

  /// Prints a result that was asked for, also when the console is quiet.
  func answer(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  /// Tells what is going on, outside the results, in the place of a line that shows progress.
  func notice(_ text: String) {
    if !isQuiet { write((showsProgress ? Self.emptiedLine : "") + text + "\n", to: .standardError) }
  }

  /// Diagnostics as they count here: with `--strict` a warning is an error.
  func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    isStrict ? diagnostics.map(\.raised) : diagnostics
  }

  /// Prints diagnostics, and tells whether there is any error among them.
  @discardableResult
  func report(_ diagnostics: [Diagnostic]) -> Bool {
    let raised = weighed(diagnostics)
    let shown = isQuiet ? raised.filter { $0.severity == .error } : raised
    if printsJSON {
      for diagnostic in shown.inReadingOrder { write(diagnostic.json.text + "\n", to: .standardError) }
    } else {
      let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
      let writer = DiagnosticWriter(
        showsExcerpts: isTerminal || isVerbose, usesColor: isTerminal && !forbidsColor)
      write(writer.text(shown), to: .standardError)
    }
    return raised.hasErrors
  }

  /// Whether somebody watches who wants to know how far the work is.
  var showsProgress: Bool {
    isatty(FileHandle.standardError.fileDescriptor) == 1 && !isQuiet && !printsJSON && !isDumb
      && (ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty
  }

  /// Writes a line of the terminal anew.
  func overwrite(_ text: String) {
    write(Self.emptiedLine + text, to: .standardError)
  }

  /// What puts the cursor at the start of a line that is empty (ECMA-48: EL).
  private static let emptiedLine = "\r\u{1B}[2K"

  /// Prints a failure of the machine and ends with status 1.
  func fail(_ error: any Error) -> ExitCode {
    write("error: \(error)\n", to: .standardError)
    return .failure
  }

  /// See no-color.org.
  private var forbidsColor: Bool {
    isDumb || !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether the terminal knows no control sequences.
  private var isDumb: Bool { ProcessInfo.processInfo.environment["TERM"] == "dumb" }

  private func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away (`dossier … | head`) is no failure.
    do { try handle.write(contentsOf: Data(text.utf8)) } catch { return }
  }
}

extension Diagnostic {
  /// The diagnostic as `--strict` counts it: a warning is an error.
  fileprivate var raised: Diagnostic {
    var raised = self
    if severity == .warning { raised.severity = .error }
    return raised
  }
}
