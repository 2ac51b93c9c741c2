import FEEL
import ValueCharters

/// Something that is known to hold, or not to hold, where a part of a condition counts.
struct ConditionGuard {
  /// What is written.
  let syntax: Syntax

  /// Whether it holds.
  let holds: Bool

  /// The names that mean something there.
  let scopes: [ConditionTyper.Scope]
}

extension LintCondition {
  /// What stands beside a part by `and` or `or`, or before it in `if`.
  func guards(at place: Int) -> [ConditionGuard] {
    var guards: [ConditionGuard] = []
    var inner = parts[place]
    while let parent = inner.parent {
      let outer = parts[parent]
      guards += outer.syntax.known(beside: inner.syntax).map { syntax, holds in
        ConditionGuard(syntax: syntax, holds: holds, scopes: outer.scopes)
      }
      inner = outer
    }
    return guards
  }
}

extension LintCharter {
  /// The conditions under which a condition counts at all: those of its rule and of the charter.
  func guards(of condition: LintCondition) -> [ConditionGuard] {
    let around: [LintCondition?] =
      switch condition.purpose {
      case .requirement(let rule): [application(of: rule), scope]
      case .application: [scope]
      case .scope, .definition: []
      }
    return around.compactMap { condition in
      condition.map { ConditionGuard(syntax: $0.syntax, holds: true, scopes: []) }
    }
  }
}

extension Syntax {
  /// What is known of the other parts where one part counts.
  fileprivate func known(beside part: Syntax) -> [(Syntax, holds: Bool)] {
    switch form {
    case .conjunction(let parts): parts.filter { $0.range != part.range }.map { ($0, true) }
    case .disjunction(let parts): parts.filter { $0.range != part.range }.map { ($0, false) }
    case .conditional(let test, let then, let otherwise):
      part.range == then.range
        ? [(test, true)] : part.range == otherwise.range ? [(test, false)] : []
    default: []
    }
  }
}
