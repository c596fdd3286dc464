import CFileSystem
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few things that publishing does on the disk, each a system call with its failure as an error.
enum Disk {
  /// What stands at a path.
  enum Kind: Equatable {
    case nothing
    case file(size: Int)
    case folder
    case link
    case other
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError("list", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError("create", path) }
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws(FileError) {
    if path.isEmpty || path == "/" || kind(of: path) == .folder { return }
    let parent = self.parent(of: path)
    if parent != path { try makeFolders(parent) }
    try makeFolder(path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("write", path) }
    var offset = 0
    var failure: FileError?
    while offset < bytes.count, failure == nil {
      let length = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        #else
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        #endif
      }
      if length > 0 {
        offset += length
      } else if length < 0, errno != EINTR {
        failure = FileError("write", path)
      }
    }
    if close(descriptor) != 0, failure == nil { failure = FileError("write", path) }
    if let failure { throw failure }
  }

  /// Gives a file a second name, so that it keeps its inode and time; copies it where links are not possible.
  static func link(_ path: String, as other: String) throws(FileError) {
    #if canImport(Glibc)
      let result = Glibc.link(path, other)
    #else
      let result = Darwin.link(path, other)
    #endif
    if result != 0 { try write(try FileBytes.read(path), to: other) }
  }

  /// Makes a symbolic link that leads where another one leads.
  static func copyLink(_ path: String, to other: String) throws(FileError) {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink(path, $0.assumingMemoryBound(to: CChar.self), bytes.count) } ?? -1
    }
    guard length >= 0 else { throw FileError("read", path) }
    guard symlink(String(decoding: buffer.prefix(length), as: UTF8.self), other) == 0 else {
      throw FileError("create", other)
    }
  }

  static func move(_ path: String, to other: String) throws(FileError) {
    guard rename(path, other) == 0 else { throw FileError("move", path) }
  }

  /// Exchanges two folders in one step; false where the file system cannot.
  static func exchange(_ first: String, _ second: String) throws(FileError) -> Bool {
    let failure = dossier_exchange(first, second)
    if failure == 0 { return true }
    if failure == ENOSYS || failure == EINVAL || failure == ENOTSUP || failure == EOPNOTSUPP { return false }
    let isMount = failure == EBUSY || failure == EXDEV
    throw FileError(
      "put the new site in the place of", second,
      reason: isMount
        ? "it is a mount point, which cannot be exchanged; build into a folder below it"
        : String(cString: strerror(failure)))
  }

  static func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError("remove", path) }
  }

  /// Gives a folder the permissions of another one.
  static func copyPermissions(of folder: String, to other: String) throws(FileError) {
    var status = stat()
    guard stat(folder, &status) == 0, chmod(other, status.st_mode & 0o7777) == 0 else {
      throw FileError("set the permissions of", other)
    }
  }

  /// Removes a folder with everything in it, without recursion.
  static func removeTree(_ path: String) throws(FileError) {
    guard kind(of: path) != .nothing else { return }
    var folders = [path]
    var index = 0
    while index < folders.count {
      let folder = folders[index]
      index += 1
      for name in try names(in: folder) {
        let child = folder + "/" + name
        if kind(of: child) == .folder {
          folders.append(child)
        } else if unlink(child) != 0 {
          throw FileError("remove", child)
        }
      }
    }
    for folder in folders.reversed() where rmdir(folder) != 0 { throw FileError("remove", folder) }
  }

  /// Waits until everything written to the file system of a path is on the disk.
  static func synchronize(fileSystemOf path: String) throws(FileError) {
    let failure = dossier_synchronize(path)
    if failure != 0 { throw FileError("synchronize", path, reason: String(cString: strerror(failure))) }
  }

  /// Waits until a folder's own list of names is on the disk.
  static func synchronize(folder: String) throws(FileError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError("synchronize", folder) }
  }

  /// The folder in which something lies; `.` for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
