import FEEL

/// Where the conditions of a charter use its definitions.
struct DefinitionUses {
  private typealias Use = (condition: LintCondition, place: Int)

  /// More ways to one place than these are not looked at.
  private static let limit = 100

  private let charter: LintCharter
  private var uses: [String: [Use]] = [:]

  init(in charter: LintCharter) {
    self.charter = charter
    for condition in charter.conditions {
      for (place, part) in condition.parts.enumerated() {
        guard case .name(let name) = part.syntax.form,
          case .definition? = charter.typer.reading(part.syntax, in: part.scopes)
        else { continue }
        uses[name, default: []].append((condition, place))
      }
    }
  }

  /// What is known to hold at a part of a condition, in each way in which it comes to count.
  func guards(of condition: LintCondition, at place: Int) -> [[ConditionGuard]] {
    var found: [[ConditionGuard]] = []
    follow((condition, place), [], to: &found)
    return found
  }

  private func follow(
    _ use: Use, _ known: [ConditionGuard], to found: inout [[ConditionGuard]]
  ) {
    let known = known + use.condition.guards(at: use.place)
    guard case .definition(let name) = use.condition.purpose else {
      found.append(known + charter.guards(of: use.condition))
      return
    }
    for outer in uses[name] ?? [] where found.count < Self.limit {
      follow(outer, known, to: &found)
    }
  }
}
