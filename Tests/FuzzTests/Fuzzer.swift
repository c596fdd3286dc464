import Synchronization

/// The target that the command line asked for, by `--target=NAME`.
private let chosen = Mutex<FuzzTarget?>(nil)

/// What libFuzzer calls once: its own options begin with one hyphen, so this one is ours.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  let words = (0..<Int(count.pointee)).compactMap { arguments.pointee[$0].map { String(cString: $0) } }
  let name = words.first { $0.hasPrefix("--target=") }?.dropFirst("--target=".count)
  chosen.withLock { $0 = FuzzTarget.all.first { $0.name == name ?? "" } }
  return 0
}

/// What libFuzzer calls for each input; a finding ends the run, and the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let target = chosen.withLock({ $0 }) else { fatalError("name a target: --target=slug") }
  let findings = target.findings(bytes)
  if !findings.isEmpty { fatalError(findings.joined(separator: "\n")) }
  return 0
}
