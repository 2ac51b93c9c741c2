// swift-tools-version: 6.2

import PackageDescription

// A package of its own that keeps a charter: each build lints it.
let package = Package(
  name: "linting",
  dependencies: [.package(name: "value-charters", path: "../..")],
  targets: [
    .executableTarget(
      name: "HouseRules",
      dependencies: [.product(name: "ValueCharters", package: "value-charters")],
      resources: [.embedInCode("house.charter.json5"), .embedInCode("house.vocabulary.json5")],
      plugins: [.plugin(name: "CharterLintPlugin", package: "value-charters")])
  ],
  swiftLanguageModes: [.v6]
)
