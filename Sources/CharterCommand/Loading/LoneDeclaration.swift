import CharterDiagnostics
import ValueCharters

/// One declaration under one of the shipped charters: the commonest run, and the one that somebody
/// waits for.
///
/// No more of the vocabulary is read than the two name. Where anything deserves a message there is
/// no report, and all has to be read.
struct LoneDeclaration {
  /// The report, where there is nothing to say besides.
  let report: Report?

  /// Where to read on: the declaration's bytes are not read again.
  let console: Console

  /// Evaluates what a command line asks for, if it is that.
  init?(_ arguments: Arguments, _ day: CivilDate, on console: Console) {
    let charters = arguments.values(.charter)
    guard arguments.operands.count == 1, let path = arguments.operands.first, charters.count == 1,
      !charters[0].isPath, let charter = console.host.shipped.path(of: charters[0]),
      !arguments.has(.caseFile), !arguments.has(.baseline),
      let bytes = try? console.host.contents(of: path)
    else { return nil }
    self.console = console.keeping(bytes, of: path)
    let name = Inputs.name(of: path, standardInputName: arguments.value(.stdinFilename))
    report = Self.report(
      SourceText(path: name, bytes: bytes), charter, console.host.shipped, on: day,
      CharterEvaluator.Options(arguments))
  }

  private static func report(
    _ source: SourceText, _ charter: String, _ shipped: ShippedCharters, on day: CivilDate,
    _ options: CharterEvaluator.Options
  ) -> Report? {
    guard let declared = FactNames(declaredIn: source) else { return nil }
    var loader = CharterLoader(declared: declared, read: shipped.file)
    let loaded = loader.load(charter)
    guard loaded.diagnostics.isEmpty, let compiled = loaded.compiled else { return nil }
    let evaluator = CharterEvaluator([compiled], compiled.vocabulary)
    let reading = evaluator.read(source)
    guard reading.diagnostics.isEmpty, let declaration = reading.content,
      let report = try? evaluator.evaluate(declaration, case: nil, on: day, options: options),
      report.diagnostics.isEmpty
    else { return nil }
    return report
  }
}
