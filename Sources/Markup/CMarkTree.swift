import CMarkGFM
import Synchronization

/// A tree that cmark-gfm has parsed: owns the C memory and frees it once.
///
/// This file and `CMarkNode.swift` are the only ones that see cmark's pointers.
struct CMarkTree: ~Copyable {
  private let parser: OpaquePointer
  private let document: OpaquePointer
  private let iterator: OpaquePointer

  /// Parses Markdown with tables, strikethrough, autolinks, task lists and footnotes; nothing when memory is
  /// out.
  init?(parsing markdown: Span<UInt8>) {
    Self.registerExtensions
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    markdown.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    // A pointer may not leave a lock's closure, though this one is nobody else's; its bits may.
    let address = Self.inlineParsing.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }
    guard let document = OpaquePointer(bitPattern: address), let iterator = cmark_iter_new(document) else {
      cmark_parser_free(parser)
      return nil
    }
    self.parser = parser
    self.document = document
    self.iterator = iterator
  }

  deinit {
    cmark_iter_free(iterator)
    cmark_node_free(document)
    cmark_parser_free(parser)
  }

  /// Goes through the tree in document order, each node entered and left, without recursion.
  mutating func forEachEvent(_ body: (_ node: CMarkNode, _ isEntering: Bool) -> Void) {
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// cmark-gfm keeps its list of extensions in a C global that must be filled once.
  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  /// In cmark-gfm up to 0.29.0.gfm.6 the set of characters that begin an inline is a C global too, changed
  /// while inlines are parsed, so one tree at a time does that step; reading blocks goes on in parallel.
  private static let inlineParsing = Mutex(())
}
