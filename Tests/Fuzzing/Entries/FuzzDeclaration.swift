import CharterDiagnostics
import CharterJSON
import CharterReports
import ValueCharters

/// Reads an input as a declaration and a case file, evaluates and renders them.
func fuzzDeclaration(_ bytes: [UInt8]) throws(FuzzFailure) {
  let parts = InputParts(bytes)
  let stock = StockEvaluator.shared
  let source = SourceText(path: "input.declaration.json", bytes: parts[0] ?? [])
  let caseFile = try loadCase(parts[1])
  let loaded = Declaration.load(source)
  try checkPlaces(loaded.diagnostics)
  let quick = stock.evaluator.read(source)
  try require(quick.diagnostics == loaded.diagnostics, "one pass says what two passes say")
  guard let declaration = loaded.content, let reading = quick.content else {
    return try require(
      loaded.hasErrors && loaded.content == nil && quick.content == nil,
      "what is no declaration says why")
  }
  for evidence in declaration.evidence {
    try require(
      evidence.fact.range.lies(in: source.bytes.count), "the foundation of a fact has its place")
  }
  let report = try stock.evaluate(reading, case: caseFile)
  try checkReport(report)
  let other = try stock.evaluate(stock.evaluator.read(declaration), case: caseFile)
  try require(
    ReportFormat.ndjson.render(report) == ReportFormat.ndjson.render(other),
    "one pass finds what two passes find")
  try checkRendering(report, variant: bytes.count)
}

private func loadCase(_ bytes: [UInt8]?) throws(FuzzFailure) -> CaseFile? {
  guard let bytes else { return nil }
  let stock = StockEvaluator.shared
  let loaded = CaseFile.load(SourceText(path: "input.case.json5", bytes: bytes))
  try checkPlaces(loaded.diagnostics)
  guard let caseFile = loaded.content else {
    try require(loaded.hasErrors, "what is no case file says why")
    return nil
  }
  try checkPlaces(caseFile.check(against: [stock.charter], stock.vocabulary))
  return caseFile
}

/// Holds a rendering to being readable and to deceiving nobody.
///
/// It takes much longer than reading and evaluating, so that each input is rendered in one way.
private func checkRendering(_ report: Report, variant: Int) throws(FuzzFailure) {
  let formats: [ReportFormat] = [
    .json, .text, .json, .text, .plain, .gnu, .sarif, .junit, .github, .gitlab, .markdown,
  ]
  let format = formats[variant % formats.count]
  let language = Language.spoken[variant / formats.count % Language.spoken.count]
  let bytes = format.render(report, ReportOptions(language: language))
  let text = String(decoding: bytes, as: UTF8.self)
  try require(!text.isEmpty && text.utf8.elementsEqual(bytes), "a rendering is UTF-8")
  // A tab stays, so that carets stand below what they mean.
  let line = text.split(separator: "\n").first { line in
    line.unicodeScalars.contains { $0.isDeceptive && $0 != "\t" }
  }
  try require(
    line == nil,
    "a rendering as \(format) holds nothing that deceives, not \(line.debugDescription)")
  if [.json, .sarif, .gitlab].contains(format) {
    let source = SourceText(path: "report.json", bytes: bytes)
    try require(
      JSONReader.read(source, dialect: .json).isComplete, "a report in JSON can be read")
  }
}
