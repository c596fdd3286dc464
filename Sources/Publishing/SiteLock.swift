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

  private init(path: String, descriptor: CInt) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Takes the lock, waiting for another build if there is one; that is told first.
  ///
  /// Waiting gives the thread back, since the other build may be this program's own and need it.
  static func take(_ path: String, whenWaiting: () -> Void) async throws -> SiteLock {
    var hasTold = false
    while true {
      if let lock = try tryTaking(path) { return lock }
      if !hasTold { whenWaiting() }
      hasTold = true
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Takes the lock, or gives nothing when another build has it.
  private static func tryTaking(_ path: String) throws(FileError) -> SiteLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("lock", path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      close(descriptor)
      guard reason == EWOULDBLOCK || reason == EINTR else {
        throw FileError("lock", path, reason: String(cString: strerror(reason)))
      }
      return nil
    }
    // Whoever held it before removed the file meanwhile, so this lock would keep nobody away.
    guard isStillThere(path, descriptor) else {
      close(descriptor)
      return nil
    }
    return SiteLock(path: path, descriptor: descriptor)
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
