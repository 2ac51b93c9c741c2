import CharterDiagnostics

extension TypeChecker {
  mutating func negation(_ operand: Syntax, _ range: SourceRange) -> Checked {
    let operand = check(operand)
    if case .number(let term)? = operand.node, case .constant(let number) = term.form {
      return constant(-number, range)
    }
    return resolve(Arithmetic.negation, [operand], range) { _ in
      (.typeMismatch(found: operand.type, expected: .number(), .operand("-")), operand.range)
    }
  }

  mutating func arithmetic(
    _ sign: Syntax.ArithmeticOperator, _ left: Syntax, _ right: Syntax, _ range: SourceRange
  ) -> Checked {
    let operands = [check(left), check(right)]
    return resolve(Arithmetic.overloads(of: sign), operands, range) { _ in
      (
        .operatorMismatch(sign.rawValue, left: operands[0].type, right: operands[1].type), range
      )
    }
  }

  mutating func junction(
    _ junction: Junction, _ parts: [Syntax], _ range: SourceRange
  ) -> Checked {
    let word = junction == .and ? "and" : "or"
    var joined: [Bool.Part] = []
    for part in parts {
      let checked = check(part)
      if let term: Term<Bool> = require(checked, .boolean, .operand(word)) {
        joined.append(Bool.Part(term: term))
      }
    }
    let isComplete = joined.count == parts.count
    return operation(isComplete ? .junction(junction, joined) : nil, of: Bool.self, range)
  }

  mutating func conditional(
    _ test: Syntax, _ then: Syntax, _ otherwise: Syntax, _ range: SourceRange
  ) -> Checked {
    let checkedTest = check(test)
    let test: Term<Bool>? = require(checkedTest, .boolean, .test)
    let then = checkValue(then)
    let otherwise = checkValue(otherwise)
    guard let type = then.type.joined(with: otherwise.type) else {
      report(.branchesDiffer(then.type, otherwise.type), otherwise.range)
      return .invalid(range)
    }
    guard let test, let left = then.node, let right = otherwise.node else {
      return .invalid(range, type)
    }
    let guarded = Guarded(condition: test, mayFault: mayFault(checkedTest))
    return Checked(type, conditional(guarded, left, right, type.kind, range), range)
  }

  private func conditional(
    _ test: Guarded, _ then: Node, _ otherwise: Node, _ kind: FEELType.Kind,
    _ range: SourceRange
  ) -> Node? {
    func node<T: Domain>(_ domain: T.Type) -> Node? {
      guard let then: Term<T> = then.term(), let otherwise: Term<T> = otherwise.term() else {
        return nil
      }
      let form: Form<T> = .conditional(test, then: then, else: otherwise)
      return Term<T>(form: form, range: range).node
    }
    return switch kind {
    case .any: node(Undeclared.self)
    case .boolean: node(Bool.self)
    case .number: node(Decimal128.self)
    case .text: node(String.self)
    case .date: node(CivilDate.self)
    case .yearsAndMonths: node(MonthsDuration.self)
    case .daysAndTime: node(TimeDuration.self)
    case .list: node(Elements.self)
    case .record: node(Members.self)
    case .range: nil
    }
  }
}
