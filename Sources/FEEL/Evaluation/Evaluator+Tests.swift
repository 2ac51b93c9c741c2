import CharterDiagnostics

extension Evaluator {
  /// Carries out a test.
  mutating func carryOut<T: Domain>(_ test: Test<T>, at range: SourceRange) -> Outcome<Bool, R> {
    switch test {
    case .fact(let fact, _, let comparison, let literal):
      return compare(read(fact), comparison, .known(literal), at: range)
    case .general(let subject, let target):
      if !subject.mayCount { return judge(evaluate(subject), target, at: range) }
      switch operand(subject) {
      case .outcome(let outcome): return judge(outcome, target, at: range)
      case .counts(let bounds, let unsettled):
        return judge(bounds, unsettled: unsettled, evaluated(target), at: range)
      }
    }
  }

  /// Tests a value; targets after the one that settles it are not evaluated.
  private mutating func judge<T: Domain>(
    _ subject: Outcome<T, R>, _ target: Target<T>, at range: SourceRange
  ) -> Outcome<Bool, R> {
    switch target {
    case .value(let comparison, let term):
      if !term.mayCount { return compare(subject, comparison, evaluate(term), at: range) }
      return compare(subject, comparison, operand(term), at: range)
    case .literals(let literals): return subject.map(at: range) { literals.contains($0) }
    case .bounds, .element: return judge(subject, evaluated(target), at: range)
    case .anyOf(let targets):
      var fold = Fold<R>(.or)
      for target in targets where fold.add(judge(subject, target, at: range)) {
        return fold.settled
      }
      return fold.outcome
    }
  }

  /// Tests a value against targets that are evaluated.
  private mutating func judge<T: Domain>(
    _ subject: Outcome<T, R>, _ target: EvaluatedTarget<T, R>, at range: SourceRange
  ) -> Outcome<Bool, R> {
    switch target {
    case .value(let comparison, let other):
      return compare(subject, comparison, other, at: range)
    case .bounds(let lower, let lowerOperator, let upper, let upperOperator):
      var fold = Fold<R>(.and)
      if fold.add(compare(subject, lowerOperator, lower, at: range)) { return fold.settled }
      if fold.add(compare(subject, upperOperator, upper, at: range)) { return fold.settled }
      return fold.outcome
    case .element(.known(let elements)):
      return visiting(elements.slots.count, at: range) { evaluator in
        var fold = Fold<R>(.or)
        for slot in elements.slots {
          let element: Outcome<T, R> = evaluator.read(slot, of: nil)
          if fold.add(evaluator.compare(subject, .equal, element, at: range)) {
            return fold.settled
          }
        }
        return fold.outcome
      }
    case .element(.unknown(var trace)):
      // The list may turn out to be empty, so a fault of the value settles nothing yet.
      if let other = subject.trace { trace.formUnion(other) }
      return .unknown(trace)
    case .element(.fault(let trace)): return .fault(trace)
    case .literals(let literals): return subject.map(at: range) { literals.contains($0) }
    case .anyOf(let targets):
      var fold = Fold<R>(.or)
      for target in targets where fold.add(judge(subject, target, at: range)) {
        return fold.settled
      }
      return fold.outcome
    }
  }

  /// Tests a count that is one of several: what all of them say is settled.
  private mutating func judge<T: Domain>(
    _ bounds: ClosedRange<Int>, unsettled: R, _ target: EvaluatedTarget<T, R>,
    at range: SourceRange
  ) -> Outcome<Bool, R> {
    var truths: Set<Bool> = []
    var gaps = unsettled
    var faults: R?
    var isUnknown = false
    for count in bounds {
      switch judge(read(.count(count), of: nil), target, at: range) {
      case .known(let truth): truths.insert(truth)
      case .unknown(let trace):
        isUnknown = true
        gaps.formUnion(trace)
      case .fault(let trace): faults.formUnion(trace)
      }
    }
    if let faults {
      if truths.isEmpty, !isUnknown { return .fault(faults) }
      gaps.formUnion(faults)
    } else if !isUnknown, truths.count == 1, let truth = truths.first {
      return .known(truth)
    }
    return .unknown(gaps)
  }
}
