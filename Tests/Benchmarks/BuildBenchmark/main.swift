// Measures clean builds as whole processes, in turns, against the floor and Hugo where it is installed.
//
//   BuildBenchmark PROGRAM [--json FILE] [--sizes 100,1000]

import Dispatch
import Foundation

struct Contender {
  var name: String
  /// The command that writes a site into a folder.
  var command: (String) -> [String]
}

/// Runs a command and gives its time in seconds.
///
/// The handler tells of the end at once; `waitUntilExit` looks every 50 milliseconds, which is longer than the floor takes.
func run(_ command: [String]) throws -> Double {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  let start = ContinuousClock.now
  try process.run()
  ended.wait()
  let time = ContinuousClock.now - start
  guard process.terminationStatus == 0 else { throw Failure(command: command, status: process.terminationStatus) }
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

struct Failure: Error {
  var command: [String]
  var status: Int32
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

let arguments = CommandLine.arguments
func option(_ name: String) -> String? {
  arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}
guard arguments.count > 1 else {
  print("BuildBenchmark PROGRAM [--json FILE] [--sizes 100,1000]")
  exit(64)
}
let program = URL(filePath: arguments[1]).path
let sizes = (option("--sizes") ?? "100,1000").split(separator: ",").compactMap { Int($0) }
let work = FileManager.default.temporaryDirectory.appending(path: "dossier-bench-\(UUID().uuidString)").path
defer { do { try FileManager.default.removeItem(atPath: work) } catch {} }
let source = URL(filePath: #filePath).deletingLastPathComponent().path
try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
_ = try run(["cc", "-O2", "-o", work + "/floor", source + "/floor.c", "-lcmark-gfm", "-lcmark-gfm-extensions", "-lpthread"])
let hasHugo: Bool
do {
  _ = try run(["hugo", "version"])
  hasHugo = true
} catch { hasHugo = false }

var lines: [String] = []
print("clean builds, median of 5, in turns")
for size in sizes {
  let folder = work + "/\(size)"
  let corpus = try Corpus(articles: size, in: folder)
  try corpus.flattened(to: folder + "/flat/content")
  var contenders = [
    Contender(name: "floor") { [work + "/floor", folder + "/flat/content", $0] },
    Contender(name: "dossier") { [program, "build", "-q", "-s", folder, "-d", $0] },
  ]
  if hasHugo {
    try FileManager.default.createDirectory(atPath: folder + "/flat/layouts/_default", withIntermediateDirectories: true)
    for name in ["single", "list"] {
      try Data("<!doctype html><title>{{ .Title }}</title>{{ .Content }}".utf8)
        .write(to: URL(filePath: folder + "/flat/layouts/_default/\(name).html"))
    }
    try Data("baseURL = 'https://bench.example/'\n".utf8).write(to: URL(filePath: folder + "/flat/hugo.toml"))
    contenders.append(
      Contender(name: "hugo") { ["hugo", "--quiet", "-s", folder + "/flat", "-d", $0] })
  }
  var times: [String: [Double]] = [:]
  for round in 0..<6 {
    for contender in contenders {
      // Each round has a folder of its own, all removed at the end: for seconds after a removal ext4 looks through the inodes
      // that became free, which costs more than the builds that are compared.
      let output = folder + "/\(contender.name)-\(round)"
      if contender.name == "floor" {
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      }
      let seconds = try run(contender.command(output))
      if round > 0 { times[contender.name, default: []].append(seconds) }
    }
  }
  let floor = median(times["floor"] ?? [1])
  for contender in contenders {
    let time = median(times[contender.name] ?? [])
    print(
      String(
        format: "%6d articles  %-8@ %8.1f ms  %6.2f × floor  %7.3f ms an article", size, contender.name as NSString,
        time * 1000, time / floor, time * 1000 / Double(size)))
    lines.append(
      "{\"articles\":\(size),\"name\":\"\(contender.name)\",\"seconds\":\(time),\"floors\":\(time / floor)}")
  }
}
if let path = option("--json") { try Data(("[" + lines.joined(separator: ",\n ") + "]\n").utf8).write(to: URL(filePath: path)) }
