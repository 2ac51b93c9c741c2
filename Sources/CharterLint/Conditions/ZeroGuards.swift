import FEEL
import ValueCharters

/// Tells where a condition says that a divisor is not zero.
///
/// What stands beside a division by `and`, before it in `if`, or in the condition under which the
/// rule or the charter applies at all, is known to hold where the division counts.
struct ZeroGuards {
  private let around: [Syntax]

  init(of condition: LintCondition, in charter: LintCharter) {
    var around: [Syntax] = []
    if case .requirement(let rule) = condition.purpose,
      let application = charter.application(of: rule)
    {
      around.append(application.syntax)
    }
    switch condition.purpose {
    case .application, .requirement: around += charter.scope.map { [$0.syntax] } ?? []
    case .scope, .definition: break
    }
    self.around = around
  }

  /// Whether zero is excluded for a divisor inside some expressions, the innermost last.
  func exclude(_ divisor: Syntax, in ancestors: [Syntax]) -> Bool {
    let text = divisor.description
    if around.contains(where: { $0.implies(nonZero: text) }) { return true }
    for (outer, inner) in zip(ancestors, ancestors.dropFirst()) {
      switch outer.form {
      case .conjunction(let parts):
        if parts.contains(where: { $0 != inner && $0.implies(nonZero: text) }) { return true }
      case .disjunction(let parts):
        if parts.contains(where: { $0 != inner && $0.implies(zeroElse: text) }) { return true }
      case .conditional(let test, let then, let otherwise):
        if inner == then, test.implies(nonZero: text) { return true }
        if inner == otherwise, test.implies(zeroElse: text) { return true }
      default: break
      }
    }
    return false
  }
}

extension Syntax {
  /// Whether a number is not zero where this holds.
  fileprivate func implies(nonZero text: String) -> Bool {
    switch form {
    case .conjunction(let parts): parts.contains { $0.implies(nonZero: text) }
    case .comparison(let sign, let left, let right):
      Self.excludesZero(sign, left, right, text)
        || Self.excludesZero(sign.mirrored, right, left, text)
    case .call(let name, let arguments) where name.text == "not" && arguments.count == 1:
      arguments[0].value.implies(zeroElse: text)
    default: false
    }
  }

  /// Whether a number is not zero where this does not hold.
  fileprivate func implies(zeroElse text: String) -> Bool {
    switch form {
    case .disjunction(let parts): parts.contains { $0.implies(zeroElse: text) }
    case .comparison(let sign, let left, let right):
      Self.excludesZero(sign.negated, left, right, text)
        || Self.excludesZero(sign.negated.mirrored, right, left, text)
    case .call(let name, let arguments) where name.text == "not" && arguments.count == 1:
      arguments[0].value.implies(nonZero: text)
    default: false
    }
  }

  private static func excludesZero(
    _ sign: ComparisonOperator, _ left: Syntax, _ right: Syntax, _ text: String
  ) -> Bool {
    guard left.description == text, let bound = right.number else { return false }
    let zero = Decimal128(0)
    return switch sign {
    case .greater: bound >= zero
    case .greaterOrEqual: bound > zero
    case .less: bound <= zero
    case .lessOrEqual: bound < zero
    case .notEqual: bound.isZero
    case .equal: !bound.isZero
    }
  }
}

extension ComparisonOperator {
  /// The operator with its sides exchanged.
  fileprivate var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }

  /// The operator that holds where this one does not.
  fileprivate var negated: ComparisonOperator {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .equal: .notEqual
    case .notEqual: .equal
    }
  }
}
