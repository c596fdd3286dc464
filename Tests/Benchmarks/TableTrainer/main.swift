import Foundation
import TextRecovery

// TableTrainer TRAIN.json DEV.json WRITTEN [--write FILE] [--sources]
//
// Learns `TableModel` from tables whose columns are known, prints what it reaches on tables that it has not seen, and
// writes it as the source that the program is built with (Sources/TextRecovery/Tables/LearnedTables.swift).
// WRITTEN is the folder of tables that were written for it (Tests/Benchmarks/TableTrainer/Written).
// The data name their licences: WikiTableQuestions CC BY-SA 4.0, OWASP Cheat Sheet Series CC BY-SA 4.0, Evidence
// and the GOV.UK developer documentation MIT; what is in WRITTEN is this project's own. The same data give the same
// numbers in every run.
// --sources measures what a model learned from the first source alone reaches on all others.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  log("usage: TableTrainer TRAIN.json DEV.json WRITTEN [--write FILE] [--sources]")
  exit(64)
}
let training = try KnownTable.load(arguments[0]) + KnownTable.written(in: arguments[2])
let largest = Trainer.largestSource(of: training.filter { $0.source != KnownTable.written })
let learned = await Trainer.learn(training)
if let place = arguments.firstIndex(of: "--write"), place + 1 < arguments.count {
  try ModelFile.write(learned.model, to: arguments[place + 1])
}
func report(_ name: String, where isMeant: (KnownTable) -> Bool) {
  print(Report(name: name, choices: learned.choices, where: isMeant).text)
}
report("held out") { $0.isPart != true && $0.source != KnownTable.written }
report("held out, of smaller sources") {
  $0.isPart != true && $0.source != KnownTable.written && $0.source != largest
}
report("held out, written") { $0.isPart != true && $0.source == KnownTable.written }
report("held out, parts of tables") { $0.isPart == true && $0.source != KnownTable.written }
print(Report(name: "unseen tables", tables: try KnownTable.load(arguments[1]), model: learned.model).text)
print(Likeness.report(learned.looks))
if arguments.contains("--sources"), let first = largest {
  let model = await Trainer.learn(training.filter { $0.source == first }).model
  print(Report(name: "unseen sources", tables: training.filter { $0.source != first }, model: model).text)
}
