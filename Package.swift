// swift-tools-version: 6.2

import PackageDescription

/// The fuzz targets: with `FUZZING=1` a program that libFuzzer drives, else a test that runs them over their seeds.
let fuzzed: [Target.Dependency] = [
  "ActorRecognition", "Diagnostics", "Dossiers", "Markup", "Preview", "SiteBuilding", "Templating",
  "TextRecovery",
]
let fuzzing: Target =
  Context.environment["FUZZING"] == "1"
  ? .executableTarget(
    name: "Fuzzer", dependencies: fuzzed, path: "Tests/FuzzTests", exclude: ["SeedTests.swift", "Seeds", "run"])
  : .testTarget(
    name: "FuzzTests", dependencies: fuzzed + ["TestSupport"], path: "Tests/FuzzTests",
    exclude: ["Fuzzer.swift", "Seeds", "run"])

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    // Floor 0
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CFileSystem"),
    .target(name: "CHashing"),
    .target(name: "Diagnostics"),
    // Floor 1
    .target(name: "Markup", dependencies: ["CMarkGFM", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Diagnostics"]),
    .target(name: "Publishing", dependencies: ["CFileSystem", "CHashing", "Diagnostics"]),
    // Floor 2
    .target(name: "TextRecovery", dependencies: ["Diagnostics", "Markup"]),
    .target(name: "ActorRecognition", dependencies: ["Diagnostics", "Markup"]),
    // Floor 3
    .target(
      name: "Dossiers",
      dependencies: ["ActorRecognition", "Diagnostics", "Markup", "TextRecovery", "Yams"]),
    // Floor 4
    .target(
      name: "SiteBuilding",
      dependencies: [
        "ActorRecognition", "Diagnostics", "Dossiers", "Markup", "Publishing", "Templating", "TextRecovery",
      ],
      resources: [.embedInCode("Templates")]),
    // Floor 5
    .target(
      name: "Preview",
      dependencies: [
        "CFileSystem", "Diagnostics", "Dossiers", "Markup", "Publishing", "SiteBuilding",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Resources")]),
    // Floor 6
    .executableTarget(
      name: "dossier",
      dependencies: [
        "ActorRecognition", "Diagnostics", "Dossiers", "Markup", "Preview", "Publishing", "SiteBuilding",
        "TextRecovery", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Benchmarks
    .executableTarget(
      name: "ActorBenchmark", dependencies: ["ActorRecognition", "Markup"],
      path: "Tests/Benchmarks/ActorBenchmark",
      exclude: ["Texts"]),
    .executableTarget(
      name: "BuildBenchmark", path: "Tests/Benchmarks/BuildBenchmark", exclude: ["floor.c"]),
    .executableTarget(
      name: "HostileBenchmark", dependencies: ["ActorRecognition", "Diagnostics", "Dossiers", "Markup"],
      path: "Tests/Benchmarks/HostileBenchmark"),
    .executableTarget(
      name: "PreviewBenchmark",
      dependencies: [
        "Diagnostics", "Dossiers", "Markup", "Preview", "SiteBuilding",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      path: "Tests/Benchmarks/PreviewBenchmark"),
    .executableTarget(
      name: "RecoveryBenchmark", dependencies: ["Diagnostics", "Markup", "TextRecovery"],
      path: "Tests/Benchmarks/RecoveryBenchmark"),
    .executableTarget(name: "TableTrainer", dependencies: ["TextRecovery"], path: "Tests/Benchmarks/TableTrainer",
      exclude: ["Written"]),
    // Tests
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
    .target(
      name: "SiteTestSupport", dependencies: ["Diagnostics", "Dossiers", "Publishing", "SiteBuilding"], path: "Tests/SiteTestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(
      name: "MarkupTests", dependencies: ["Diagnostics", "Markup", "TestSupport"], exclude: ["success"]),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Diagnostics", "Templating", "TestSupport"],
      exclude: ["success", "errors", "Goldens", "compare_with_jinja.py"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "TestSupport"]),
    .testTarget(
      name: "TextRecoveryTests", dependencies: ["Diagnostics", "Markup", "TextRecovery", "TestSupport"],
      exclude: ["Cases", "Goldens"]),
    .testTarget(
      name: "ActorRecognitionTests", dependencies: ["ActorRecognition", "Diagnostics", "Markup", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "DossiersTests", dependencies: ["ActorRecognition", "Diagnostics", "Dossiers", "Markup", "TestSupport"],
      exclude: ["errors", "success"]),
    .testTarget(
      name: "SiteBuildingTests",
      dependencies: [
        "Diagnostics", "Dossiers", "Markup", "Publishing", "SiteBuilding", "SiteTestSupport", "Templating", "TestSupport",
      ],
      exclude: ["Exports", "Hostile", "errors"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Diagnostics", "Dossiers", "Markup", "Preview", "Publishing", "SiteBuilding", "SiteTestSupport", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    fuzzing,
    .testTarget(name: "DossierTests", dependencies: ["dossier", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
