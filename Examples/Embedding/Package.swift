// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that it sees the library exactly as any client does.
let package = Package(
  name: "embedding",
  dependencies: [.package(name: "value-charters", path: "../..")],
  targets: [
    .executableTarget(
      name: "embedding",
      dependencies: [
        .product(name: "ValueCharters", package: "value-charters"),
        .product(name: "StockCharters", package: "value-charters"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
