import Foundation
import TextRecovery

// TableTrainer TRAIN.json DEV.json WRITTEN [--write FILE] [--sources]
//
// Learns `TableModel` from tables whose columns are known, prints what it reaches on tables that it has not seen, and
// writes it as the source that the program is built with (Sources/TextRecovery/Tables/LearnedTables.swift).
// WRITTEN is the folder of tables that were written for it (Tests/Benchmarks/TableTrainer/Written).
// The data name their licences: WikiTableQuestions CC BY-SA 4.0, OWASP Cheat Sheet Series CC BY-SA 4.0, Evidence
// and the GOV.UK developer documentation MIT. The same data give the same numbers in every run.
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
print(Report(name: "held out", choices: learned.choices, where: { $0.isPart != true && $0.source != KnownTable.written }).text)
print(
  Report(
    name: "held out, of smaller sources", choices: learned.choices,
    where: { $0.isPart != true && $0.source != KnownTable.written && $0.source != largest }
  ).text)
print(
  Report(
    name: "held out, written", choices: learned.choices,
    where: { $0.isPart != true && $0.source == KnownTable.written }
  ).text)
print(Report(name: "held out, parts of tables", choices: learned.choices, where: { $0.isPart == true && $0.source != KnownTable.written }).text)
print(Report(name: "unseen tables", tables: try KnownTable.load(arguments[1]), model: learned.model).text)
print(Likeness.report(learned.looks))
if arguments.contains("--sources"), let first = largest {
  let model = await Trainer.learn(training.filter { $0.source == first }).model
  print(Report(name: "unseen sources", tables: training.filter { $0.source != first }, model: model).text)
}
