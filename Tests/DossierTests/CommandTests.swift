import Foundation
import TestSupport
import Testing

/// The program as people run it: arguments in, texts and a status out.
@Suite struct CommandTests {
  /// What a run of the program gave.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the program that the tests were built with.
  private func dossier(_ arguments: String..., in folder: String, input: String? = nil) throws -> Run {
    try run(Self.program.path, arguments, in: folder, input: input)
  }

  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dossier")

  private func run(_ program: String, _ arguments: [String], in folder: String, input: String? = nil) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["SOURCE_DATE_EPOCH": "1772323200", "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    let errors = Pipe()
    let standardInput = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    if let input { try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try standardInput.fileHandleForWriting.close()
    let texts = try [output, errors].map { String(decoding: try $0.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self) }
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  private static let site = Fixture(
    """
    ==> Content/site.yml <==
    title: T
    ==> Content/d/2026-02-18-visit.md <==
    # A visit

    Text.
    """)

  @Test func `init makes a site that builds as it is`() async throws {
    try await TemporaryFolder.with { folder in
      #expect(try dossier("init", in: folder).status == 0)
      let build = try dossier("build", in: folder)
      #expect(build.status == 0, "\(build.errors)")
      #expect(try TemporaryFolder.contents(of: folder)["Site/first-dossier/how-to-add-an-article.html"] != nil)
      let again = try dossier("init", in: folder)
      #expect(again.status == 1)
      #expect(again.errors.contains("Content/ already"))
    }
  }

  @Test func `build with errors leaves the site as it was and exits 1`() async throws {
    try await Self.site.inFolder { folder in
      #expect(try dossier("build", in: folder).status == 0)
      let before = try TemporaryFolder.contents(of: folder + "/Site")
      try Data("---\ndat: x\n---\nText.\n".utf8).write(to: URL(filePath: folder + "/Content/d/new.md"))
      try Data("---\ndate: x\n---\nText.\n".utf8).write(to: URL(filePath: folder + "/Content/d/newer.md"))
      let build = try dossier("build", in: folder)
      #expect(build.status == 1)
      #expect(build.errors.contains("Content/d/new.md:2:1: error: `dat` is not a key"))
      #expect(build.errors.contains("Content/d/newer.md:2:7: error: `date` is `x`"))
      #expect(build.errors.contains("2 errors; nothing was published, Site is as it was."))
      #expect(try TemporaryFolder.contents(of: folder + "/Site") == before)
    }
  }

  @Test func `a deleted article's page is gone after the next build`() async throws {
    try await Self.site.inFolder { folder in
      #expect(try dossier("build", in: folder).status == 0)
      try FileManager.default.moveItem(
        atPath: folder + "/Content/d/2026-02-18-visit.md", toPath: folder + "/Content/d/other.md")
      #expect(try dossier("build", in: folder).status == 0)
      let contents = try TemporaryFolder.contents(of: folder + "/Site")
      #expect(contents["d/visit.html"] == nil)
      #expect(contents["d/other.html"] != nil)
    }
  }

  @Test func `check writes nothing`() async throws {
    try await Self.site.inFolder { folder in
      let check = try dossier("check", in: folder)
      #expect(check.status == 0)
      #expect(check.output.contains("no errors"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/Site"))
    }
  }

  @Test func `strict counts warnings as errors`() async throws {
    try await Self.site.inFolder { folder in
      try Data("Text <b>with</b> HTML.\n".utf8).write(to: URL(filePath: folder + "/Content/d/html.md"))
      #expect(try dossier("build", in: folder).status == 0)
      let before = try TemporaryFolder.contents(of: folder + "/Site")
      try Data("Other text.\n".utf8).write(to: URL(filePath: folder + "/Content/d/other.md"))
      let build = try dossier("build", "--strict", in: folder)
      #expect(build.status == 1)
      #expect(build.errors.contains(" errors; nothing was published") && !build.errors.contains("\n0 errors"))
      #expect(try TemporaryFolder.contents(of: folder + "/Site") == before)
    }
  }

  @Test func `the last line says how much was built, and a pipe sees no progress`() async throws {
    try await Self.site.inFolder { folder in
      let build = try dossier("build", in: folder)
      let line = try #require(build.output.split(separator: "\n").last)
      #expect(line.firstMatch(of: /^Site: \d+ pages, 1 article, \d+ warnings?; \d+ files changed; \d+\.\d\d s$/) != nil, "\(line)")
      #expect(!(build.output + build.errors).contains("\u{1B}"))
      #expect(try dossier("build", "--quiet", in: folder).output == "")
    }
  }

  @Test func `the same content gives the same bytes, whatever the machine`() async throws {
    var sites: [[String: String]] = []
    for environment in ["exec", "exec", "cd / && LC_ALL=fa_IR.UTF-8 LANG=de_DE TZ=Asia/Tehran exec $(command -v taskset >/dev/null && echo taskset -c 0)"] {
      try await Self.site.inFolder { folder in
        let command = environment + " \"$0\" build -s \(environment == "exec" ? "." : folder) -d \(folder)/Out"
        let build = try run("/bin/sh", ["-c", command, Self.program.path], in: folder)
        #expect(build.status == 0, "\(build.errors)")
        sites.append(try TemporaryFolder.contents(of: folder + "/Out"))
      }
    }
    #expect(sites[0] == sites[1])
    #expect(sites[0] == sites[2])
    #expect(sites[0][".dossier-manifest"]?.contains("# from Content/d/2026-02-18-visit.md\n") == true)
  }

  @Test(arguments: [".", "Content", "Content/Site", "Templates/x", "../"]) func `a site is not built where it is read`(
    destination: String
  ) async throws {
    try await Self.site.inFolder { folder in
      let before = try TemporaryFolder.contents(of: folder)
      let build = try dossier("build", "--force", "-d", destination, in: folder)
      #expect(build.status == 1)
      #expect(build.errors.contains("cannot build into \(destination)"), "\(build.errors)")
      #expect(try TemporaryFolder.contents(of: folder) == before)
    }
  }

  @Test func `a dry run lists what would happen and does nothing`() async throws {
    try await Self.site.inFolder { folder in
      #expect(try dossier("build", "--dry-run", in: folder).output.contains("created  d/visit.html\n"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/Site"))
      #expect(try dossier("build", in: folder).status == 0)
      let before = try TemporaryFolder.contents(of: folder + "/Site")
      try FileManager.default.moveItem(
        atPath: folder + "/Content/d/2026-02-18-visit.md", toPath: folder + "/Content/d/2026-02-18-call.md")
      let run = try dossier("build", "--dry-run", in: folder)
      for line in ["created  d/call.html\n", "changed  d/index.html\n", "removed  d/visit.html\n"] {
        #expect(run.output.contains(line), "\(line)")
      }
      #expect(try TemporaryFolder.contents(of: folder + "/Site") == before)
    }
  }

  @Test func `check --site tells what is not as it was published`() async throws {
    try await Self.site.inFolder { folder in
      #expect(try dossier("check", "--site", in: folder).status == 1)
      #expect(try dossier("build", in: folder).status == 0)
      #expect(try dossier("check", "--site", in: folder).status == 0)
      try Data("x".utf8).write(to: URL(filePath: folder + "/Site/CNAME"))
      #expect(try dossier("check", "--site", in: folder).output.contains("foreign  CNAME\n"))
      #expect(try dossier("check", "--site", "--strict", in: folder).status == 1)
      try Data("x".utf8).write(to: URL(filePath: folder + "/Site/d/visit.html"))
      let check = try dossier("check", "--site", in: folder)
      #expect(check.status == 1)
      #expect(check.output.contains("changed  d/visit.html  (from Content/d/2026-02-18-visit.md)\n"))
    }
  }

  @Test func `a disk that takes no more, and input that cannot be used, leave the site as it was`() async throws {
    try await Self.site.inFolder { folder in
      #expect(try dossier("build", in: folder).status == 0)
      let before = try TemporaryFolder.contents(of: folder + "/Site")
      let files = FileManager.default
      func expectFailure(_ words: String, _ arguments: String...) throws {
        let run = try run("/bin/sh", ["-c", arguments.first ?? "exec \"$0\" build", Self.program.path], in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(try TemporaryFolder.contents(of: folder + "/Site") == before)
        #expect(try files.contentsOfDirectory(atPath: folder).sorted() == ["Content", "Site"])
      }
      let article = folder + "/Content/d/2026-02-19-call.md"
      try Data("A call.\n".utf8).write(to: URL(filePath: article))
      // A limit of the size of a file stands for a full disk.
      try expectFailure("error: cannot write ", "trap '' XFSZ; ulimit -f 1; exec \"$0\" build")
      try files.removeItem(atPath: article)
      try files.createSymbolicLink(atPath: article, withDestinationPath: "/etc/hostname")
      try expectFailure("2026-02-19-call.md: error: this is a symbolic link")
      try files.removeItem(atPath: article)
      try files.createSymbolicLink(atPath: article, withDestinationPath: "2026-02-19-call.md")
      try expectFailure("2026-02-19-call.md: error: this is a symbolic link")
      try files.removeItem(atPath: article)
      try files.createSymbolicLink(atPath: folder + "/Content/d/loop", withDestinationPath: "..")
      try expectFailure("d/loop: error: this is a symbolic link")
      try files.removeItem(atPath: folder + "/Content/d/loop")
      try Data(repeating: UInt8(ascii: "a"), count: 4_000_001).write(to: URL(filePath: article))
      try expectFailure("2026-02-19-call.md: error: the file has 4000001 bytes")
    }
  }

  @Test func `inspect prints one object per file and line, and needs no site`() async throws {
    try await TemporaryFolder.with { folder in
      try Data("A title\n\nRussia spoke — to Iran.\n".utf8).write(to: URL(filePath: folder + "/a.md"))
      try Data("Another title\n\nA text that is long enough to be a paragraph, said Iran.\n".utf8)
        .write(to: URL(filePath: folder + "/b.txt"))
      let run = try dossier("inspect", "--json", "a.md", "b.txt", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 2)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
      #expect(object["schema"] as? String == "dossier.article/1")
      let actors = try #require(object["actors"] as? [[String: Any]])
      let iran = try #require(actors.first { $0["id"] as? String == "iran" })
      let mention = try #require((iran["mentions"] as? [[String: Any]])?.first)
      // Scalars, not bytes: the dash is one.
      #expect(mention["start"] as? Int == 18)
      #expect(try dossier("inspect", "missing.txt", in: folder).status == 1)
    }
  }

  @Test func `new makes an article from a title or from a paste`() async throws {
    try await Self.site.inFolder { folder in
      let titled = try dossier("new", "d", "Ministers: a meeting", "--date", "2026-02-20", in: folder)
      #expect(titled.output == "Content/d/2026-02-20-ministers-a-meeting.md\n")
      let pasted = try dossier(
        "new", "d", "--from", "-", "--url", "https://news.example/x", in: folder,
        input: "A pasted title | News\nA pasted title\n\nA paragraph that is long enough, with a verb in it.\n")
      #expect(pasted.output == "Content/d/a-pasted-title.txt\n", "\(pasted.errors)")
      let text = try #require(try TemporaryFolder.contents(of: folder)["Content/d/a-pasted-title.txt"])
      #expect(text.hasPrefix("---\ndate:\nsource: \"https://news.example/x\"\n"))
      #expect(try dossier("new", "d", "--from", "-", in: folder, input: "A pasted title\n\nText.\n").status == 1)
      #expect(try dossier("new", "../d", "x", in: folder).status == 64)
      #expect(try dossier("build", in: folder).status == 1)
    }
  }

  @Test func `list names what is left out`() async throws {
    try await Self.site.inFolder { folder in
      try Data("---\ntitle: Later\npublish_date: 2027-01-01\n---\nText.\n".utf8)
        .write(to: URL(filePath: folder + "/Content/d/later.md"))
      #expect(try dossier("list", "future", in: folder).output == "Content/d/later.md: future 2027-01-01  Later\n")
      #expect(try dossier("list", "drafts", in: folder).output == "")
    }
  }

  @Test func `a wrong option exits 64 and names the right one`() async throws {
    try await TemporaryFolder.with { folder in
      let run = try dossier("build", "--drafs", in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("--drafts"))
    }
  }

  @Test func `a folder without Content says what is missing`() async throws {
    try await TemporaryFolder.with { folder in
      let run = try dossier("build", in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("Content"))
    }
  }
}
