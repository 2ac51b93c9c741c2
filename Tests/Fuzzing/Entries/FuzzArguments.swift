import CharterCommand
import CharterDiagnostics

/// Parses an input as arguments, NUL between them, and runs what needs no file.
func fuzzArguments(_ bytes: [UInt8]) throws(FuzzFailure) {
  let words = bytes.split(separator: 0, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  let parsed: Arguments
  do throws(UsageError) {
    parsed = try ArgumentParser.parse(words)
  } catch {
    return try checkRun(words) { $0 == .invalid }
  }
  try checkWriting(parsed)
  switch parsed.verb.name {
  case .help, .version, .completions, .rules:
    guard parsed.output == nil,
      !parsed.values(.format).contains(where: { $0.utf8.contains(UInt8(ascii: "=")) })
    else { return }
    try checkRun(words) { $0 == .success || $0 == .invalid }
  case .check, .explain, .questions, .test, .render, .eval, .lint, .fmt, .schema: return
  }
}

/// Runs the command, which has to end as expected and to leave all files alone.
private func checkRun(
  _ words: [String], endsWell: (ExitCode) -> Bool
) throws(FuzzFailure) {
  let machine = ClosedMachine()
  let code = CharterCommand.run(words, on: machine.host)
  try require(endsWell(code), "the command does not end with \(code.rawValue)")
  try require(machine.touched.isEmpty, "no file is touched: \(machine.touched)")
  try require(
    code == .success ? !machine.output.isEmpty : !machine.errors.isEmpty,
    "the command says something")
  let said = String(decoding: machine.errors, as: UTF8.self).unicodeScalars
  try require(
    said.allSatisfy { !$0.isDeceptive || $0 == "\n" || $0 == "\t" },
    "messages hold nothing that deceives")
}

/// Writes parsed arguments as a command line, and holds it to being read as the same.
private func checkWriting(_ parsed: Arguments) throws(FuzzFailure) {
  var words = [parsed.verb.name.rawValue]
  for option in parsed.verb.options {
    for value in parsed.values(option.name) {
      let isSwitch = option.value.placeholder == nil
      words.append(isSwitch ? option.name.written : "\(option.name.written)=\(value)")
    }
  }
  words += ["--"] + parsed.operands
  let again: Arguments
  do throws(UsageError) {
    again = try ArgumentParser.parse(words)
  } catch {
    throw FuzzFailure("what is parsed can be written and parsed again")
  }
  try require(
    again.verb.name == parsed.verb.name && again.operands == parsed.operands,
    "the same verb with the same operands is read again")
  for name in Option.Name.allCases {
    try require(
      again.values(name) == parsed.values(name), "the same '\(name.rawValue)' is read again")
  }
}
