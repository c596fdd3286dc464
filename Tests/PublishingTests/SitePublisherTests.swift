import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct SitePublisherTests {
  private static func files(_ texts: [String: String]) -> [RenderedFile] {
    texts.sorted { $0.key < $1.key }.map { RenderedFile(path: $0.key, bytes: Array($0.value.utf8), sources: ["Content/\($0.key)"]) }
  }

  private static let old = files(["index.html": "old", "a/b.html": "same", "gone.html": "gone"])
  private static let new = files(["index.html": "new!", "a/b.html": "same", "a/c/d.html": "more"])

  private func inode(_ path: String) throws -> UInt64 {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64)
  }

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `publishes into a folder that is not there yet`() async throws {
    try await TemporaryFolder.with { folder in
      let report = try await SitePublisher(site: folder + "/deep/Site/").publish(Self.old)
      #expect(report.created == ["a/b.html", "gone.html", "index.html"])
      var contents = try TemporaryFolder.contents(of: folder + "/deep/Site")
      #expect(contents.removeValue(forKey: Manifest.fileName) != nil)
      #expect(contents == ["index.html": "old", "a/b.html": "same", "gone.html": "gone"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/deep") == ["Site"])
    }
  }

  @Test func `puts the new site in the place of the old one and keeps what is the same or not ours`() async throws {
    try await TemporaryFolder.with { folder in
      let site = folder + "/Site"
      let publisher = SitePublisher(site: site)
      _ = try await publisher.publish(Self.old)
      try write("example.org", to: site + "/CNAME")
      try write("x", to: site + "/.git/objects/x")
      let unchanged = try inode(site + "/a/b.html")

      #expect(try publisher.plan(Self.new).removed == ["gone.html"])
      let report = try await publisher.publish(Self.new)
      #expect(report.created == ["a/c/d.html"])
      #expect(report.changed == ["index.html"])
      #expect(report.removed == ["gone.html"])
      #expect(report.unchangedCount == 1)
      #expect(try inode(site + "/a/b.html") == unchanged)
      var contents = try TemporaryFolder.contents(of: site)
      contents[Manifest.fileName] = nil
      #expect(
        contents == [
          "index.html": "new!", "a/b.html": "same", "a/c/d.html": "more", "CNAME": "example.org", ".git/objects/x": "x",
        ])
    }
  }

  @Test func `does nothing when nothing changes`() async throws {
    try await TemporaryFolder.with { folder in
      let publisher = SitePublisher(site: folder + "/Site")
      _ = try await publisher.publish(Self.old)
      let before = try inode(folder + "/Site")
      #expect(try await publisher.publish(Self.old).isEmpty)
      #expect(try inode(folder + "/Site") == before)
    }
  }

  @Test func `mends a file of ours that somebody changed`() async throws {
    try await TemporaryFolder.with { folder in
      let publisher = SitePublisher(site: folder + "/Site")
      _ = try await publisher.publish(Self.old)
      try write("bad", to: folder + "/Site/index.html")
      #expect(try await publisher.publish(Self.old).changed == ["index.html"])
      #expect(try TemporaryFolder.contents(of: folder + "/Site")["index.html"] == "old")
    }
  }

  @Test func `refuses a folder with files of unknown origin unless forced`() async throws {
    try await TemporaryFolder.with { folder in
      let site = folder + "/Documents"
      try write("mine", to: site + "/thesis.txt")
      await #expect(throws: SitePublisher.Refusal.self) { try await SitePublisher(site: site).publish(Self.old) }
      #expect(try TemporaryFolder.contents(of: folder) == ["Documents/thesis.txt": "mine"])
      _ = try await SitePublisher(site: site, isForced: true).publish(Self.old)
      #expect(try TemporaryFolder.contents(of: site)["thesis.txt"] == "mine")
    }
  }

  @Test func `takes a folder that holds only hidden files, as a fresh clone has it`() async throws {
    try await TemporaryFolder.with { folder in
      try write("*", to: folder + "/Site/.gitignore")
      _ = try await SitePublisher(site: folder + "/Site").publish(Self.old)
      #expect(try TemporaryFolder.contents(of: folder + "/Site")[".gitignore"] == "*")
    }
  }

  @Test func `clears what a killed build left, also when the old site had stepped aside`() async throws {
    try await TemporaryFolder.with { folder in
      let publisher = SitePublisher(site: folder + "/Site")
      _ = try await publisher.publish(Self.old)
      try write("half", to: folder + "/.Site.dossier-new/index.html")
      try FileManager.default.moveItem(atPath: folder + "/Site", toPath: folder + "/.Site.dossier-old")
      let report = try await publisher.publish(Self.new)
      #expect(report.changed == ["index.html"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["Site"])
    }
  }

  /// What can lie on the disk when a build is killed while it puts a site in place in two steps, in their order.
  @Test(arguments: [
    ("before the journal", ["Site": "old", ".Site.dossier-new": "new!"], "old"),
    ("after the journal", ["Site": "old", ".Site.dossier-new": "new!", ".Site.dossier-journal": ""], "old"),
    ("between the steps", [".Site.dossier-old": "old", ".Site.dossier-new": "new!", ".Site.dossier-journal": ""], "new!"),
    ("after the steps", ["Site": "new!", ".Site.dossier-old": "old", ".Site.dossier-journal": ""], "new!"),
    ("before the old site is removed", ["Site": "new!", ".Site.dossier-old": "old"], "new!"),
  ])
  func `the next run completes what a killed build began`(moment: String, state: [String: String], text: String) async throws {
    try await TemporaryFolder.with { folder in
      for (name, text) in state {
        let path = folder + "/" + name
        try write(text, to: name.hasSuffix("journal") ? path : path + "/index.html")
        if !name.hasSuffix("journal") { try write(Manifest(of: Self.old).text, to: path + "/" + Manifest.fileName) }
      }
      let publisher = SitePublisher(site: folder + "/Site", method: .journaled)
      let notice = try await publisher.recover()
      #expect((notice != nil) == (moment == "between the steps"))
      #expect(try TemporaryFolder.contents(of: folder + "/Site")["index.html"] == text)
      _ = try await publisher.publish(Self.new)
      #expect(try TemporaryFolder.contents(of: folder + "/Site")["index.html"] == "new!")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["Site"])
    }
  }

  @Test func `where folders cannot be exchanged it takes two steps, and says so`() async throws {
    try await TemporaryFolder.with { folder in
      let publisher = SitePublisher(site: folder + "/Site", method: .journaled)
      #expect(try await publisher.publish(Self.old).notices == [])
      let unchanged = try inode(folder + "/Site/a/b.html")
      let report = try await publisher.publish(Self.new)
      #expect(report.notices.count == 1)
      #expect(try inode(folder + "/Site/a/b.html") == unchanged)
      #expect(try TemporaryFolder.contents(of: folder + "/Site")["index.html"] == "new!")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["Site"])
    }
  }

  @Test func `a failure on the way leaves the old site and nothing else`() async throws {
    try await TemporaryFolder.with { folder in
      let publisher = SitePublisher(site: folder + "/Site")
      _ = try await publisher.publish(Self.old)
      let before = try TemporaryFolder.contents(of: folder)
      // No file system takes a name of this length.
      let files = Self.new + Self.files([String(repeating: "x", count: 300): "x"])
      await #expect(throws: (any Error).self) { try await publisher.publish(files) }
      #expect(try TemporaryFolder.contents(of: folder) == before)
      await #expect(throws: (any Error).self) { try await SitePublisher(site: folder + "/Site/index.html/x").publish(Self.old) }
      await #expect(throws: SitePublisher.Refusal.self) { try await SitePublisher(site: folder + "/Site/index.html").publish(Self.old) }
      #expect(try TemporaryFolder.contents(of: folder) == before)
    }
  }

  @Test func `folders of others stay, empty ones too, and permissions stay as they are`() async throws {
    try await TemporaryFolder.with { folder in
      let site = folder + "/Site"
      let publisher = SitePublisher(site: site)
      _ = try await publisher.publish(Self.old)
      try FileManager.default.createDirectory(atPath: site + "/.git/refs/heads", withIntermediateDirectories: true)
      for path in ["", "/a", "/.git"] {
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: site + path)
      }
      _ = try await publisher.publish(Self.files(["index.html": "new!", "a/b.html": "same"]))
      for path in ["", "/a", "/.git"] {
        #expect(try FileManager.default.attributesOfItem(atPath: site + path)[.posixPermissions] as? Int == 0o750)
      }
      #expect(FileManager.default.fileExists(atPath: site + "/.git/refs/heads"))
      _ = try await publisher.publish(Self.files(["index.html": "new!"]))
      #expect(!FileManager.default.fileExists(atPath: site + "/a"), "a folder of ours goes with its files")
    }
  }

  @Test func `a manifest that is lost or changed is written again`() async throws {
    try await TemporaryFolder.with { folder in
      let manifest = folder + "/Site/" + Manifest.fileName
      let publisher = SitePublisher(site: folder + "/Site")
      _ = try await publisher.publish(Self.old)
      try write(Manifest(of: []).text, to: manifest)
      #expect(try await publisher.publish(Self.old).isEmpty)
      #expect(try SiteVerification(site: folder + "/Site").isIntact)
      #expect(try SiteVerification(site: folder + "/Site").foreign == [])
    }
  }

  @Test func `follows a symbolic link to where the site really lies`() async throws {
    try await TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: folder + "/Site", withDestinationPath: folder + "/real")
      _ = try await SitePublisher(site: folder + "/Site").publish(Self.old)
      #expect(try TemporaryFolder.contents(of: folder + "/real")["index.html"] == "old")
    }
  }

  @Test func `two builds at once end one after the other`() async throws {
    try await TemporaryFolder.with { folder in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for files in [Self.old, Self.new, Self.old, Self.new] {
          group.addTask { _ = try await SitePublisher(site: folder + "/Site").publish(files) }
        }
        try await group.waitForAll()
      }
      let contents = try TemporaryFolder.contents(of: folder + "/Site")
      #expect(contents["index.html"] == "old" ? contents["gone.html"] == "gone" : contents["gone.html"] == nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["Site"])
    }
  }
}

extension SitePublisher {
  /// Publishes files that are all there.
  fileprivate func publish(_ files: [RenderedFile]) async throws -> PublishReport {
    let stage = try await stage(files.map(\.path))
    for file in files { stage.take(file) }
    return try await stage.publish()
  }

  /// What publishing files that are all there would change.
  fileprivate func plan(_ files: [RenderedFile]) throws -> PublishReport {
    let stage = try comparison(files.map(\.path))
    for file in files { stage.take(file) }
    return try stage.comparison()
  }
}

@Suite struct ManifestTests {
  /// Test vectors of FIPS 180-4's examples, and the lengths around a block's end.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ])
  func `hashes as the standard says`(text: String, hash: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == hash)
  }

  @Test func `a published site is held against its manifest`() async throws {
    try await TemporaryFolder.with { folder in
      let site = folder + "/Site"
      #expect(throws: SiteVerification.Refusal.self) { try SiteVerification(site: site) }
      let files = ["index.html", "a/b.html", "a/c.html", "d.html"].map { RenderedFile(path: $0, bytes: Array($0.utf8), sources: ["x.md"]) }
      _ = try await SitePublisher(site: site).publish(files)
      #expect(try SiteVerification(site: site).isIntact)
      try Data("index.htmx".utf8).write(to: URL(filePath: site + "/index.html"))
      try FileManager.default.removeItem(atPath: site + "/a/b.html")
      try FileManager.default.removeItem(atPath: site + "/d.html")
      try FileManager.default.createSymbolicLink(atPath: site + "/d.html", withDestinationPath: "a/c.html")
      try FileManager.default.createDirectory(atPath: site + "/.git/refs", withIntermediateDirectories: true)
      for path in ["CNAME", ".git/HEAD", "a/note"] { try Data().write(to: URL(filePath: site + "/" + path)) }
      let found = try SiteVerification(site: site)
      #expect(!found.isIntact)
      #expect(found.changed.map(\.path) == ["d.html", "index.html"])
      #expect(found.missing.map(\.path) == ["a/b.html"])
      #expect(found.missing.first?.sources == ["x.md"])
      #expect(found.foreign == [".git/", "CNAME", "a/note"])
      #expect(found.intactCount == 1)
      try FileManager.default.removeItem(atPath: site + "/" + Manifest.fileName)
      #expect(throws: SiteVerification.Refusal.self) { try SiteVerification(site: site) }
    }
  }

  @Test(arguments: ["../x", "/etc/passwd", "a//b", "a/../../b", "."]) func `a manifest that names other folders is none`(path: String) {
    #expect(Manifest(text: "# dossier manifest 1\n\(SHA256.hexadecimal([]))  \(path)\n") == nil)
  }

  @Test func `reads what it writes`() throws {
    let manifest = Manifest(of: [
      RenderedFile(path: "line\nbreak\\r.html", bytes: [2], sources: ["Content/line\nbreak\\n.md"]),
      RenderedFile(path: "b c.html", bytes: [1], sources: ["Content/x y.txt", "Content/z.md"]),
      RenderedFile(path: "a.html", bytes: []),
    ])
    #expect(manifest.entries.map(\.path) == ["a.html", "b c.html", "line\nbreak\\r.html"])
    #expect(try #require(Manifest(text: manifest.text)) == manifest)
    #expect(Manifest(text: "something else") == nil)
  }
}
