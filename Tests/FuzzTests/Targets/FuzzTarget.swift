/// A part of the program that reads untrusted bytes, with what must be true of whatever it makes of them.
///
/// `swift test` runs each target over its seeds, `make fuzz` over what libFuzzer makes of them.
struct FuzzTarget: Sendable {
  /// The name, which is that of the folder of its seeds.
  let name: String
  /// What is wrong with what came of some bytes; nothing when all is well.
  let findings: @Sendable (_ bytes: [UInt8]) -> [String]

  /// All targets, in the order in which they are run.
  static let all: [FuzzTarget] = [
    .frontMatter, .markdown, .textRecovery, .template, .address, .slug, .requestPath, .drawing,
  ]
}
