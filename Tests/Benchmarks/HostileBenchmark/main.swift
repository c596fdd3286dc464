import Foundation

// Reads hostile inputs at doubling sizes up to a megabyte and names those that take over a second or 200 MB.
//
//   HostileBenchmark [--family WORD] [--all]      `--all` prints every input, else the slow and the big ones


let arguments = Array(CommandLine.arguments.dropFirst())

if arguments.first == "--read", let path = arguments.last {
  let reading = Reading.here(path)
  print(reading.seconds, reading.megabytes, reading.outcome, separator: "\t", terminator: "")
  exit(0)
}

let wanted = arguments.firstIndex(of: "--family").map { arguments[$0 + 1] }
let printsAll = arguments.contains("--all")
let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)").path
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }

var count = 0
var failures = 0
for family in Family.all where wanted.map({ family.name.contains($0) }) ?? true {
  for ending in family.endings {
    var line = ""
    var isWithin = true
    for size in [125_000, 250_000, 500_000, 1_000_000] {
      let path = folder + "/input." + ending
      try Data(family.text(size).utf8).write(to: URL(filePath: path))
      let reading = try Reading.elsewhere(path, patience: 60)
      count += 1
      line += "  \(Int(reading.seconds * 1000)) ms \(Int(reading.megabytes)) MB"
      if size == 1_000_000 { line += "  " + reading.outcome }
      isWithin = isWithin && reading.seconds <= 1 && reading.megabytes <= 200 && !reading.outcome.hasPrefix("ENDED")
    }
    if !isWithin { failures += 1 }
    if printsAll || !isWithin { print((isWithin ? "     " : "OVER ") + "\(family.name).\(ending)" + line) }
    fflush(nil)
  }
}
print("\(count) inputs; \(failures) of \(count / 4) series take over a second or 200 MB")
exit(failures == 0 ? 0 : 1)
