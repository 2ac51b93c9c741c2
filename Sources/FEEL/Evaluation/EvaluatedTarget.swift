/// What a value is tested against, with its operands evaluated.
enum EvaluatedTarget<T: Sendable, R: Sendable>: Sendable {
  case value(ComparisonOperator, Operand<T, R>)
  case bounds(
    lower: Operand<T, R>, ComparisonOperator, upper: Operand<T, R>, ComparisonOperator)
  case element(of: Outcome<Elements, R>)
  case literals([T])
  case anyOf([EvaluatedTarget<T, R>])
}

extension Evaluator {
  /// Evaluates the operands of a test.
  mutating func evaluated<T: Domain>(_ target: Target<T>) -> EvaluatedTarget<T, R> {
    switch target {
    case .value(let comparison, let term): .value(comparison, operand(term))
    case .bounds(let lower, let upper):
      .bounds(
        lower: operand(lower.term), lower.isClosed ? .greaterOrEqual : .greater,
        upper: operand(upper.term), upper.isClosed ? .lessOrEqual : .less)
    case .element(let list): .element(of: evaluate(list))
    case .literals(let literals): .literals(literals)
    case .anyOf(let targets): .anyOf(targets.map { evaluated($0) })
    }
  }
}
