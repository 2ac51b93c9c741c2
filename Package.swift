// swift-tools-version: 6.2

import PackageDescription

// Targets stand in the order of their layers: arrows go down only.

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // A public type says whether it is Sendable.
  .treatWarning("ExplicitSendable", as: .error),
]

/// The shipped charters.
let charters = [
  "aarhus-value-framework",
  "bylaws-headings",
  "copenhagen-democratic-values",
  "duf-style-grant",
  "french-republican-commitment",
  "non-formal-education",
  "partnership-agreement",
  "school-events",
  "swedish-democracy-condition",
  "trustworthy-partners",
]

/// What people read of them, in both languages.
let documents = (charters + ["crosswalk"]).flatMap { ["\($0).da.md", "\($0).en.md"] }

/// What tests them: one file a charter, and others of associations over all charters.
let charterTests =
  (charters + [
    "mellem-broerne", "mellem-broerne-day-after", "mellem-broerne-last-day", "nabovaerkstedet",
    "non-formal-education-2026", "skraaningen", "tidevandet",
  ]).map { "\($0).charter-test.json5" }

let package = Package(
  name: "value-charters",
  products: [
    .library(name: "ValueCharters", targets: ["ValueCharters"]),
    .library(name: "StockCharters", targets: ["StockCharters"]),
    .library(name: "CharterReports", targets: ["CharterReports"]),
    .executable(name: "charter", targets: ["charter"]),
    .plugin(name: "LintCharters", targets: ["LintCharters"]),
    .plugin(name: "CharterLintPlugin", targets: ["CharterLintPlugin"]),
  ],
  targets: [
    // The vocabulary of messages: source text, ranges, diagnostics, nearest names.
    .target(name: "CharterDiagnostics"),
    .testTarget(
      name: "CharterDiagnosticsTests",
      dependencies: ["CharterDiagnostics", "CharterTestSupport"]),

    // JSON and JSON5 with a range on every node.
    .target(name: "CharterJSON", dependencies: ["CharterDiagnostics"]),
    .testTarget(
      name: "CharterJSONTests",
      dependencies: ["CharterJSON", "CharterDiagnostics", "CharterTestSupport"]),

    // The condition language: text, typed tree, three-valued outcome.
    .target(name: "FEEL", dependencies: ["CharterDiagnostics"]),
    .testTarget(
      name: "FEELTests",
      dependencies: ["FEEL", "CharterJSON", "CharterDiagnostics", "CharterTestSupport"],
      exclude: [
        "Values/civil-dates.txt", "Values/decimal-vectors.txt", "Values/vectors.py",
      ]),

    // The library: charters, declarations, case files, evaluation, reports.
    .target(
      name: "ValueCharters",
      dependencies: ["FEEL", "CharterJSON", "CharterDiagnostics"]),
    .testTarget(
      name: "ValueChartersTests",
      dependencies: [
        "ValueCharters", "FEEL", "CharterJSON", "CharterDiagnostics", "CharterTestSupport",
        "ReferenceEvaluator", "ConformanceCases",
      ]),

    // The shipped charters, embedded and usable by name.
    .target(
      name: "StockCharters",
      dependencies: ["ValueCharters"],
      path: "Charters",
      exclude: documents + charterTests,
      plugins: ["EmbedCharters"]),
    .plugin(
      name: "EmbedCharters",
      capability: .buildTool(),
      dependencies: ["EmbedFiles"],
      path: "Sources/CharterPlugins/EmbedCharters"),
    .executableTarget(name: "EmbedFiles"),
    .testTarget(
      name: "StockChartersTests",
      dependencies: [
        "StockCharters", "ValueCharters", "CharterReports", "CharterJSON", "CharterTestSupport",
      ]),

    // The linter and the canonical layout of charter files, one rule a file.
    .target(
      name: "CharterLint",
      dependencies: ["ValueCharters", "FEEL", "CharterJSON", "CharterDiagnostics"]),
    .testTarget(
      name: "CharterLintTests",
      dependencies: [
        "CharterLint", "ValueCharters", "CharterJSON", "CharterDiagnostics", "CharterTestSupport",
      ],
      exclude: [
        "Corpus/files.corpus", "Corpus/references.corpus", "Corpus/types.corpus",
        "Corpus/norms.corpus", "Corpus/texts.corpus", "Corpus/cases.corpus",
        "Corpus/control.corpus",
      ]),

    // Reports as text, JSON and the like, one renderer a file.
    .target(
      name: "CharterReports",
      dependencies: ["ValueCharters", "CharterJSON", "CharterDiagnostics"]),
    .testTarget(
      name: "CharterReportsTests",
      dependencies: [
        "CharterReports", "StockCharters", "ValueCharters", "CharterJSON", "CharterDiagnostics",
        "CharterTestSupport",
      ],
      exclude: ["Fixtures", "Goldens"]),

    // The command: verbs, arguments, exit codes and file access.
    .target(
      name: "CharterCommand",
      dependencies: [
        "CharterLint", "CharterReports", "ValueCharters", "FEEL", "CharterJSON",
        "CharterDiagnostics",
      ]),
    .testTarget(
      name: "CharterCommandTests",
      dependencies: [
        "CharterCommand", "CharterLint", "CharterReports", "StockCharters", "ValueCharters", "FEEL",
        "CharterJSON", "CharterDiagnostics", "CharterTestSupport", "ConformanceCases", "charter",
      ],
      exclude: ["Goldens"]),

    .executableTarget(
      name: "charter", dependencies: ["CharterCommand", "StockCharters"],
      path: "Examples/charter"),

    // Linting in other packages: `swift package lint-charters`, and with each build.
    .executableTarget(
      name: "CharterLintTool",
      dependencies: ["CharterCommand"],
      path: "Sources/CharterPlugins/CharterLintTool"),
    .plugin(
      name: "LintCharters",
      capability: .command(
        intent: .custom(
          verb: "lint-charters",
          description: "Find mistakes in charters and what belongs to them")),
      dependencies: ["CharterLintTool"],
      path: "Sources/CharterPlugins/LintCharters"),
    .plugin(
      name: "CharterLintPlugin",
      capability: .buildTool(),
      dependencies: ["CharterLintTool"],
      path: "Sources/CharterPlugins/CharterLintPlugin"),

    // What holds of every charter and every declaration.
    .testTarget(
      name: "LawTests",
      dependencies: [
        "CharterLint", "CharterReports", "StockCharters", "ValueCharters", "FEEL", "CharterJSON",
        "CharterDiagnostics", "CharterTestSupport",
      ]),

    // A second evaluator, written from the page on semantics, to hold the first against.
    .target(
      name: "ReferenceEvaluator",
      dependencies: ["ValueCharters", "FEEL", "CharterJSON", "CharterDiagnostics"],
      path: "Tests/ReferenceEvaluator"),

    // The cases of Tests/Conformance, which stand there for other implementations, too.
    .target(
      name: "ConformanceCases",
      dependencies: ["FEEL", "CharterJSON", "CharterDiagnostics", "CharterTestSupport"],
      path: "Tests/ConformanceCases"),

    // What must hold of every input of the readers. A fuzzer searches for inputs; those it found
    // are replayed here.
    .target(
      name: "FuzzEntries",
      dependencies: [
        "CharterCommand", "CharterLint", "CharterReports", "StockCharters", "ValueCharters",
        "FEEL", "CharterJSON", "CharterDiagnostics",
      ],
      path: "Tests/Fuzzing/Entries"),
    .testTarget(
      name: "FuzzReplayTests",
      dependencies: ["FuzzEntries", "CharterTestSupport"],
      path: "Tests/Fuzzing/Replay"),

    // What several test targets share.
    .target(
      name: "CharterTestSupport",
      dependencies: ["FEEL", "CharterDiagnostics"],
      path: "Tests/CharterTestSupport"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
  target.swiftSettings = settings
}

// The fuzzer; `.ci/fuzz` asks for it. Tools that the build runs must stay as they are.
if Context.environment["CHARTER_FUZZ"] != nil {
  let sanitizers = ["-sanitize=fuzzer,address"]
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzEntries"],
      path: "Tests/Fuzzing/Fuzzer",
      swiftSettings: settings,
      // The gold linker breaks off over its two definitions of `main`.
      linkerSettings: [.unsafeFlags(sanitizers + ["-use-ld=lld"])]))
  for target in package.targets where target.type == .regular || target.name == "fuzz" {
    target.swiftSettings?.append(.unsafeFlags(sanitizers))
  }
}
