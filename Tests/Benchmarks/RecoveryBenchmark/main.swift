import Foundation

// Prints what recovery reaches on the data in the folder that DOSSIER_DATA names, then how long it takes.
// A word (blocks, titles, tables, dates) as argument prints that part with every line that came out wrong.
let only = CommandLine.arguments.dropFirst().first
if let path = ProcessInfo.processInfo.environment["DOSSIER_DATA"] {
  let folder = URL(filePath: path)
  if only == nil || only == "blocks" { print(try BlockFigures(folder: folder, verbose: only != nil).text) }
  if only == nil || only == "titles" { print(try TitleFigures(folder: folder, verbose: only != nil).text) }
  if only == nil || only == "tables" { print(try TableFigures(folder: folder, verbose: only != nil).text) }
  if only == nil || only == "dates" { print(try DateFigures(folder: folder, verbose: only != nil).text) }
} else {
  print("DOSSIER_DATA names no folder: no figures of quality")
}
if only == nil || only == "speed" { print(SpeedFigures().text) }
