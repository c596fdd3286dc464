import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps a second build away from a site while one is at work.
///
/// The lock is the kernel's (`flock`), so it ends with the process that holds it, however that ends.
struct SiteLock: ~Copyable {
  private let path: String
  private let descriptor: CInt

  /// Takes the lock, waiting for another build if there is one; that is told first.
  init(path: String, whenWaiting: () -> Void) throws(FileError) {
    var hasTold = false
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw FileError("lock", path) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        if !hasTold { whenWaiting() }
        hasTold = true
        guard flock(descriptor, LOCK_EX) == 0 else {
          close(descriptor)
          throw FileError("lock", path)
        }
      }
      if Self.isStillThere(path, descriptor) {
        self.path = path
        self.descriptor = descriptor
        return
      }
      // Whoever held it removed the file meanwhile, so this lock keeps nobody away.
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func isStillThere(_ path: String, _ descriptor: CInt) -> Bool {
    var mine = stat()
    var present = stat()
    return fstat(descriptor, &mine) == 0 && stat(path, &present) == 0 && mine.st_ino == present.st_ino
      && mine.st_dev == present.st_dev
  }
}
