#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files as bytes, without any decoding.
package enum FileBytes {
  /// All bytes of an ordinary file, or its first ones; pipes and devices are not opened for reading.
  package static func read(_ path: String, upTo limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError("read", path, reason: "it is no ordinary file") }
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), limit - 1) + 1)
    var count = 0
    while count < limit {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let room = bytes.count - count
      let length = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), room)
        #else
          Darwin.read(descriptor, buffer.baseAddress?.advanced(by: count), room)
        #endif
      }
      if length < 0 {
        if errno == EINTR { continue }
        throw FileError("read", path)
      }
      if length == 0 { break }
      count += length
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
