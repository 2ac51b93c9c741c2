import CharterDiagnostics

extension Bool {
  static func evaluate<R: Trace>(
    _ operation: Operation, at range: SourceRange, in evaluator: inout Evaluator<R>
  ) -> Outcome<Bool, R> {
    switch operation {
    case .not(let term): evaluator.evaluate(term).map(at: range) { !$0 }
    case .junction(let junction, let parts): evaluator.join(junction, parts)
    case .quantifier(let junction, let list, let body):
      evaluator.quantify(junction, over: list, body, at: range)
    case .fold(let junction, let list): evaluator.fold(junction, list, at: range)
    case .testBoolean(let test): evaluator.carryOut(test, at: range)
    case .testNumber(let test): evaluator.carryOut(test, at: range)
    case .testText(let test): evaluator.carryOut(test, at: range)
    case .testDate(let test): evaluator.carryOut(test, at: range)
    case .testYearsAndMonths(let test): evaluator.carryOut(test, at: range)
    case .testDaysAndTime(let test): evaluator.carryOut(test, at: range)
    case .testList(let test): evaluator.carryOut(test, at: range)
    case .ofTexts(let application): evaluator.apply(application, at: range)
    }
  }
}

extension Evaluator {
  fileprivate mutating func join(_ junction: Junction, _ parts: [Bool.Part]) -> Outcome<Bool, R> {
    var fold = Fold<R>(junction)
    for part in parts where fold.add(evaluate(part.term)) { return fold.settled }
    return fold.outcome
  }

  fileprivate mutating func quantify(
    _ junction: Junction, over list: Term<Elements>, _ body: Term<Bool>, at range: SourceRange
  ) -> Outcome<Bool, R> {
    switch elements(of: list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let elements):
      return visiting(elements.count, at: range) { evaluator in
        var fold = Fold<R>(junction)
        for index in 0..<elements.count {
          let element = evaluator.element(index, of: elements)
          if fold.add(evaluator.evaluate(body, with: element)) { return fold.settled }
        }
        return fold.outcome
      }
    }
  }

  fileprivate mutating func fold(
    _ junction: Junction, _ list: Term<Elements>, at range: SourceRange
  ) -> Outcome<Bool, R> {
    switch elements(of: list) {
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    case .known(let elements):
      return visiting(elements.count, at: range) { evaluator in
        var fold = Fold<R>(junction)
        for index in 0..<elements.count {
          let element = evaluator.element(index, of: elements)
          if fold.add(evaluator.read(element, of: nil)) { return fold.settled }
        }
        return fold.outcome
      }
    }
  }

  /// Evaluates a condition on one element.
  mutating func evaluate<T: Domain>(_ term: Term<T>, with element: Variable) -> Outcome<T, R> {
    variables.append(element)
    defer { variables.removeLast() }
    return evaluate(term)
  }
}
