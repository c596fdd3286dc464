#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A failure of the file system: what was tried, on what, and why it failed.
package struct FileError: Error, Sendable, CustomStringConvertible {
  /// What was tried, such as `read`.
  package var action: String
  /// The path.
  package var path: String
  /// The reason in the system's words.
  package var reason: String

  /// Takes the reason from `errno` unless one is given.
  package init(_ action: String, _ path: String, reason: String? = nil) {
    self.action = action
    self.path = path
    self.reason = reason ?? String(cString: strerror(errno))
  }

  /// The failure in one sentence.
  package var description: String { "cannot \(action) \(path): \(reason)" }
}
