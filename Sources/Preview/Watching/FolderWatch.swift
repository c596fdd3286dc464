import CFileSystem
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's word that something in some folders has changed; not what, which the folders themselves tell.
struct FolderWatch: ~Copyable {
  /// One element for each time that something has changed since the last one was taken.
  let changes: AsyncStream<Void>

  private let count = Count()
  private let queue: Int32
  private let source: any DispatchSourceRead
  private var known: Set<Int32> = []

  /// Opens a watch; nothing where the system has none.
  init?() {
    let queue = dossier_watch_open()
    guard queue >= 0 else { return nil }
    let (changes, channel) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let count = count
    let source = DispatchSource.makeReadSource(fileDescriptor: queue, queue: .global(qos: .userInteractive))
    source.setEventHandler {
      dossier_watch_drain(queue)
      count.value.add(1, ordering: .relaxed)
      channel.yield()
    }
    source.setCancelHandler { close(queue) }
    source.activate()
    self.queue = queue
    self.source = source
    self.changes = changes
  }

  deinit { source.cancel() }

  /// How often the system has told of changes.
  var wordCount: Int { count.value.load(ordering: .relaxed) }

  /// Adds folders; tells whether any is new, in which something may have changed before it was watched.
  ///
  /// Nothing comes back when the system can watch no more folders.
  mutating func add(_ folders: [String]) -> Bool? {
    var hasNew = false
    for folder in folders {
      let number = dossier_watch_add(queue, folder)
      if number < 0, errno == ENOSPC || errno == ENOMEM { return nil }
      if number >= 0, known.insert(number).inserted { hasNew = true }
    }
    return hasNew
  }
}

/// A number that the system's word raises on a thread of its own.
private final class Count: Sendable {
  let value = Atomic(0)
}
