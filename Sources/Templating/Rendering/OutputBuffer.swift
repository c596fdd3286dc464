/// Bytes that a page grows to.
///
/// An array would check at each of the many short texts whether it is shared; this never is.
struct OutputBuffer: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var capacity: Int

  init(capacity: Int) {
    bytes = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { bytes.deallocate() }

  /// Appends one byte.
  @inline(__always) mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    bytes[count] = byte
    count += 1
  }

  /// Appends bytes.
  @inline(__always) mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    append(start, count: more.count)
  }

  /// Appends bytes.
  @inline(__always) mutating func append(_ start: UnsafePointer<UInt8>, count more: Int) {
    if capacity - count < more { grow(by: more) }
    (bytes + count).update(from: start, count: more)
    count += more
  }

  /// Appends literal text.
  @inline(__always) mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Appends the UTF-8 of a string.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends everything to an array.
  consuming func move(to array: inout [UInt8]) {
    array.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }

  @inline(never) private mutating func grow(by more: Int) {
    let capacity = max(self.capacity * 2, count + more)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    bytes.moveInitialize(from: self.bytes, count: count)
    self.bytes.deallocate()
    self.bytes = bytes
    self.capacity = capacity
  }
}
