// swift-tools-version: 6.2

import PackageDescription

// A package of its own: the library's clients build none of this, and it sees what they see.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "value-charters", path: "../..")],
  targets: [
    // Invented declarations, always the same ones.
    .executableTarget(name: "generate"),

    // The library on one core: loading, evaluating, and the answers to compare.
    .executableTarget(
      name: "measure",
      dependencies: [
        .product(name: "ValueCharters", package: "value-charters"),
        .product(name: "CharterReports", package: "value-charters"),
      ]),

    // What starting a program costs.
    .executableTarget(name: "hello"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
