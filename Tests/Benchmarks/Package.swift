// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the product does not depend on the engines that it is measured against. The
// modules that are measured are links to the product's own folders: what they declare is for one package only.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(name: "Templating", dependencies: ["Diagnostics"]),
    .executableTarget(
      name: "TemplateBenchmark",
      dependencies: [
        "Diagnostics", "Templating", "Stencil", .product(name: "Mustache", package: "swift-mustache"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
