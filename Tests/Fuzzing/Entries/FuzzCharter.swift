import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterReports
import FEEL
import ValueCharters

/// Loads an input as a charter with its vocabulary, lints and mends it, and shows what it says.
func fuzzCharter(_ bytes: [UInt8]) throws(FuzzFailure) {
  let files = CharterFiles(bytes)
  var loader = CharterLoader { files.bytes(at: $0) }
  let loaded = loader.load(files.charterPath)
  try checkPlaces(loaded.diagnostics)
  try require(
    loaded.compiled != nil || loaded.diagnostics.contains { $0.severity == .error },
    "a charter that cannot be used says why")
  try lint(files)
  if let compiled = loaded.compiled { try show(compiled, loaded.vocabulary) }
}

/// Lints and mends all files; mending takes nothing away.
private func lint(_ files: CharterFiles) throws(FuzzFailure) {
  let linter = CharterLinter(today: CivilDate("2026-03-02"), shipped: nil)
  try checkPlaces(linter.lint(files.sources) { files.bytes(at: $0) })
  let fixed = linter.fix(files.sources) { files.bytes(at: $0) }
  try checkPlaces(fixed.findings)
  for mended in fixed.files {
    let before = files.sources.first { $0.path == mended.path }
    let old = before.map { JSONReader.read($0, dialect: .json5) }
    let new = JSONReader.read(mended, dialect: .json5)
    try require(
      new.isComplete || old?.isComplete != true, "mending breaks no file that can be read")
    if let old, old.isComplete, let root = old.root {
      try require(new.root?.means(root) ?? false, "mending changes nothing that a file means")
    }
  }
}

/// Shows a charter without a mistake in all ways, and evaluates a declaration that says nothing.
private func show(_ compiled: CompiledCharter, _ vocabulary: Vocabulary?) throws(FuzzFailure) {
  let day = try unwrap(CivilDate("2026-03-02"), "there is such a day")
  for language in Language.spoken {
    let explanation = CharterExplanation(compiled, in: language, on: TextPage(width: 80))
    try require(!explanation.text(on: day).isEmpty, "a charter explains itself")
    let document = CharterDocument(compiled, in: language)
    try require(!document.markdown.isEmpty, "a charter has a document")
  }
  let vocabulary = try unwrap(vocabulary, "a charter that can be used has a vocabulary")
  let evaluator = CharterEvaluator([compiled], vocabulary)
  let silent = Array(#"{"format":1,"declaration":"d","facts":{}}"#.utf8)
  let report: Report
  do throws(LoadingError) {
    report = try evaluator.evaluate(json: silent, on: day)
  } catch {
    throw FuzzFailure("a declaration that says nothing can be evaluated")
  }
  try checkReport(report)
  try require(!ReportFormat.text.render(report).isEmpty, "its report can be shown")
}
