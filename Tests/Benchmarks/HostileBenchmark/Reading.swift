import ActorRecognition
import Diagnostics
import Dossiers
import Foundation
import Markup

/// One text read as a build reads it, in a process of its own, so that its memory is known.
struct Reading {
  /// Seconds of the processor from the file's bytes to HTML and the contract of `inspect`.
  var seconds: Double
  /// The most memory that the process had, in megabytes.
  var megabytes: Double
  /// What came of it: blocks, or the code of the first error.
  var outcome: String

  /// Reads the file at a path in this process.
  static func here(_ path: String) -> Reading {
    let start = clock()
    let outcome = outcome(of: path)
    // POSIX says what a tick of this clock is.
    return Reading(seconds: Double(clock() - start) / 1_000_000, megabytes: mostMemory, outcome: outcome)
  }

  private static func outcome(of path: String) -> String {
    switch ArticleFile.load(path) {
    case .failure(let refusal): return refusal.diagnostic.code
    case .success(let loaded):
      let document = loaded.article.document
      let writer = HTMLWriter(resolve: { address, _ in LinkPolicy.target(of: address) })
      let mentions = Dictionary(grouping: loaded.article.recognition.actors.flatMap(\.mentions), by: \.block)
      var length = writer.html(of: document.footnotes.flatMap(\.blocks)).bytes.count
      for block in document.blocks {
        let annotations = (mentions[block.id] ?? []).map { HTMLWriter.Annotation($0.range, href: "a.html", name: "mention") }
        length += writer.html(of: block, annotations: annotations).bytes.count
      }
      length += ArticleInspection(loaded.article, diagnostics: loaded.diagnostics).json.bytes.count
      let error = loaded.diagnostics.first { $0.severity == .error }
      return error?.code ?? "\(document.blocks.count) blocks, \(length / 1000) kB"
    }
  }

  /// The most memory that this process has had (Linux: `VmHWM`).
  private static var mostMemory: Double {
    let status = String(decoding: FileManager.default.contents(atPath: "/proc/self/status") ?? Data(), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first).flatMap { Double($0) }.map { $0 / 1000 } ?? 0
  }

  /// Reads the file at a path in another process, which is ended after a while.
  static func elsewhere(_ path: String, patience: Double) throws -> Reading {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["--read", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let limit = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: limit)
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    limit.cancel()
    let fields = output.split(separator: "\t")
    guard process.terminationStatus == 0, fields.count == 3, let seconds = Double(fields[0]), let megabytes = Double(fields[1])
    else { return Reading(seconds: patience, megabytes: 0, outcome: "ENDED: \(process.terminationReason) \(process.terminationStatus)") }
    return Reading(seconds: seconds, megabytes: megabytes, outcome: String(fields[2]))
  }
}
