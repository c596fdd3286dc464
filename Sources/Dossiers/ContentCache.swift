import ActorRecognition
import Diagnostics

/// The texts of `Content/` as they were read last, so that only those that have changed are read again.
package struct ContentCache: Sendable {
  /// What the reading of every text rests on besides the text itself.
  struct Basis: Sendable, Hashable {
    var registry: [KnownActor]
    var language: String
    var scale: LikelihoodScale
  }

  /// A text, with what was found wrong with it.
  struct Entry: Sendable {
    var stamp: FileStamp
    var text: LoadedText?
    var diagnostics: [Diagnostic]
    /// Whether the file had been left alone for long enough before it was read: a second change within one tick of
    /// the file system's clock would leave no mark.
    var isSettled: Bool

    /// Notes what was read of a file.
    init(_ file: FolderScan.Entry, text: LoadedText?, diagnostics: [Diagnostic]) {
      stamp = file.stamp
      isSettled = !file.stamp.isFresh
      self.text = text
      self.diagnostics = diagnostics
    }
  }

  private var basis: Basis?
  private var recognizer: ActorRecognizer?
  private var entries: [String: Entry] = [:]

  /// Makes a cache of nothing.
  package init() {}

  /// Keeps what was read.
  init(_ basis: Basis, _ recognizer: ActorRecognizer, _ entries: [(path: String, entry: Entry)]) {
    self.basis = basis
    self.recognizer = recognizer
    self.entries = Dictionary(entries.map { ($0.path, $0.entry) }) { first, _ in first }
  }

  /// The recognizer of a registry, which takes longer to make than an article takes to read.
  func recognizer(for registry: [KnownActor]) -> ActorRecognizer {
    if let recognizer, basis?.registry == registry { return recognizer }
    return ActorRecognizer(registry: registry)
  }

  /// What was read of a file; nothing when it, or what its reading rests on, has changed.
  func entry(_ file: FolderScan.Entry, _ basis: Basis) -> Entry? {
    guard self.basis == basis, let entry = entries[file.path], entry.isSettled, entry.stamp == file.stamp else { return nil }
    return entry
  }
}
