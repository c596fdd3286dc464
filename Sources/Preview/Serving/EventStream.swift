import FlyingSocks

/// Server-sent events on their way to one browser (HTML, section 9.2), as bytes that come when something happens.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  /// The encoded messages, none of them empty.
  let messages: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(messages: messages.makeAsyncIterator()) }

  /// Gives each message as one buffer.
  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var messages: AsyncStream<[UInt8]>.Iterator
    private var pending: ArraySlice<UInt8> = []

    fileprivate init(messages: AsyncStream<[UInt8]>.Iterator) {
      self.messages = messages
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      if !pending.isEmpty {
        defer { pending = [] }
        return Array(pending)
      }
      return await messages.next()
    }

    mutating func next() async -> UInt8? {
      if pending.isEmpty { pending = await messages.next()?[...] ?? [] }
      return pending.popFirst()
    }
  }
}
