import Dispatch
import Foundation

/// The wish of a person or of the system that the program comes to an end.
enum Interruption {
  /// From here on Ctrl-C and requests to terminate end the program with status 0, whatever it is doing.
  ///
  /// That is for work which leaves nothing behind, so that there is nothing to finish first. The sources are to be
  /// kept for as long as it goes on.
  static func endsProgram() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { exit(EXIT_SUCCESS) }
      source.activate()
      return source
    }
  }
}
