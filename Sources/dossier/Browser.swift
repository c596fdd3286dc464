import Foundation

/// The browser that the system opens addresses with.
enum Browser {
  /// Opens an address; says so when there is nothing to open it with.
  static func open(_ address: String, _ console: Console) {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus == 127 { console.notice("There is no `\(opener)` here: open \(address) yourself.") }
    }
    do { try process.run() } catch { console.notice("The browser cannot be opened: \(error.localizedDescription)") }
  }
}
