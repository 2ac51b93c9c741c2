import ValueCharters

extension Measure {
  /// Loads the charter again and again.
  static func load(_ rules: Rules, times: Int) throws(LoadingError) {
    _ = try rules.evaluator()
    let start = processorTime()
    for _ in 0..<times { _ = try rules.evaluator() }
    report("load", processorTime() - start, times)
  }

  /// Goes from the bytes of one declaration after another to what a caller shows of its report.
  func single() throws(LoadingError) {
    var read = Reading()
    for bytes in declarations.prefix(500) { read.add(try report(bytes)) }
    let start = processorTime()
    for bytes in declarations { read.add(try report(bytes)) }
    Self.report("single", processorTime() - start, declarations.count)
    if read.evidence == 0 { refuse("no finding has any evidence") }
  }

  /// Prints how each rule came out, a line for each declaration.
  func answers() throws(LoadingError) {
    for bytes in declarations {
      var line = ""
      let report = try report(bytes)
      for finding in report.charters.flatMap(\.findings) {
        switch finding.status {
        case .satisfied: line += "T"
        case .notSatisfied: line += "F"
        case .undetermined: line += "U"
        default: line += "?"
        }
      }
      print(line)
    }
  }

  /// Takes only the statuses of facts that are read already.
  ///
  /// Facts have no public form of their own, so this is a difference: evaluating all rules, less
  /// evaluating none of them. Both read the facts and make a finding for each rule.
  func slots() throws(LoadingError) {
    var loaded: [Declaration] = []
    for bytes in declarations { loaded.append(try Declaration(json: bytes)) }
    let none = CharterEvaluator.Options(rules: [])
    let all = CharterEvaluator.Options()
    var (settled, withRules, without) = (0, 0, 0)
    // In turn and in small blocks, so that a change of the machine's speed meets both.
    for block in stride(from: 0, to: loaded.count, by: 100) {
      let part = loaded[block..<min(block + 100, loaded.count)]
      let start = processorTime()
      for declaration in part { settled += statuses(of: declaration, all) }
      let middle = processorTime()
      for declaration in part { settled += statuses(of: declaration, none) }
      withRules += middle - start
      without += processorTime() - middle
    }
    if settled == 0 { refuse("no rule is settled") }
    Self.report("slots", max(withRules - without, 1), loaded.count)
  }

  private func statuses(of declaration: Declaration, _ options: CharterEvaluator.Options) -> Int {
    guard let report = try? evaluator.evaluate(declaration, on: day, options: options) else {
      return 0
    }
    return report.charters.reduce(0) { count, result in
      count + result.findings.count { $0.status == .satisfied || $0.status == .notSatisfied }
    }
  }

  /// Evaluates a declaration straight from its bytes.
  func report(_ bytes: [UInt8]) throws(LoadingError) -> Report {
    try evaluator.evaluate(json: bytes, on: day)
  }

  /// Evaluates a declaration.
  func report(_ declaration: Declaration) throws(LoadingError) -> Report {
    do throws(EvaluationError) {
      return try evaluator.evaluate(declaration, on: day)
    } catch {
      refuse("\(error)")
    }
  }
}
