import Foundation
import Testing

/// The seeds of `make fuzz`, and what it found once, hold in every run of the tests.
@Suite struct SeedTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `no seed breaks what must be true of its target`(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds/" + name)
    let seeds = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!seeds.isEmpty)
    for seed in seeds {
      #expect(target.findings(Array(try Data(contentsOf: seed))) == [], "\(seed.lastPathComponent)")
    }
  }
}
