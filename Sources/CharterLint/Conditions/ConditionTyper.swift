import FEEL
import ValueCharters

/// Tells the types of the parts of a condition that has no mistakes, as far as rules need them.
///
/// Where it cannot tell it says `any`, so that nobody concludes anything from it.
struct ConditionTyper: Sendable {
  /// What an enclosing quantifier or filter calls by a name.
  enum Scope: Sendable {
    /// A variable of `some` or `every`, and the list that it goes through.
    case variable(String, FEELType, of: Syntax)

    /// The element that a filter looks at, and the list.
    case item(FEELType, of: Syntax)
  }

  /// The facts.
  let schema: FactSchema

  /// The definitions, which rest on each other in no circle.
  let definitions: [String: Syntax]

  /// The type of an expression.
  func type(of syntax: Syntax, in scopes: [Scope] = []) -> FEELType {
    switch syntax.form {
    case .invalid, .application: .any
    case .number: .number()
    case .text: .text
    case .boolean, .comparison, .conjunction, .disjunction, .between, .membership, .some, .every:
      .boolean
    case .temporal(let text): Self.temporal(text)
    case .name, .member: path(syntax, in: scopes)
    case .list(let elements): .list(of: joined(elements, in: scopes))
    case .range(let lower, _, let upper, _): .range(of: joined([lower, upper], in: scopes))
    case .call(let name, let arguments): call(name.text, arguments.map(\.value), in: scopes)
    case .negation(let operand): type(of: operand, in: scopes).withoutLimits
    case .arithmetic(let sign, let left, let right):
      arithmetic(sign, type(of: left, in: scopes), type(of: right, in: scopes))
    case .conditional(_, let then, let otherwise): joined([then, otherwise], in: scopes)
    case .bracket(let value, let inner): bracket(value, inner, in: scopes)
    }
  }

  private func joined(_ parts: [Syntax], in scopes: [Scope]) -> FEELType {
    guard let first = parts.first else { return .any }
    return parts.dropFirst().reduce(type(of: first, in: scopes)) { known, part in
      known.joined(with: type(of: part, in: scopes)) ?? .any
    }
  }

  private static func temporal(_ text: String) -> FEELType {
    guard let duration = CalendarDuration(text) else { return .date }
    return switch duration {
    case .months: .yearsAndMonths
    case .time: .daysAndTime
    }
  }

  private func arithmetic(
    _ sign: Syntax.ArithmeticOperator, _ left: FEELType, _ right: FEELType
  ) -> FEELType {
    switch (left, right) {
    case (.number(let left), .number(let right)):
      guard sign == .add || sign == .subtract else { return .number() }
      return .number(FEELType.Number(unit: left.unit ?? right.unit))
    case (.date, .date): return .daysAndTime
    case (.date, _), (_, .date): return .date
    case (.text, _), (.choice, _): return .text
    case (.daysAndTime, _), (_, .daysAndTime): return .daysAndTime
    case (.yearsAndMonths, _), (_, .yearsAndMonths): return .yearsAndMonths
    default: return .any
    }
  }

  private func bracket(_ value: Syntax, _ inner: Syntax, in scopes: [Scope]) -> FEELType {
    let list = type(of: value, in: scopes)
    guard case .list(let element) = list else { return .any }
    // A filter is a condition; everything else that may stand here is a position.
    let isFilter = type(of: inner, in: scopes + [.item(element, of: value)]).kind == .boolean
    return isFilter ? list : element
  }

  private func call(_ name: String, _ arguments: [Syntax], in scopes: [Scope]) -> FEELType {
    switch name {
    case "count", "string length": return .number()
    case "abs", "floor", "ceiling", "modulo", "distinct values", "sum", "min", "max":
      guard let first = arguments.first else { return .any }
      let type = joined(name == "modulo" ? [first] : arguments, in: scopes)
      guard ["sum", "min", "max"].contains(name), case .list(let element) = type else {
        return type.withoutLimits
      }
      return element.withoutLimits
    case "date", "today": return .date
    case "duration":
      guard case .text(let text)? = arguments.first?.form else { return .any }
      return Self.temporal(text)
    case "years and months duration": return .yearsAndMonths
    case "not", "all", "any", "contains", "starts with", "ends with", "list contains":
      return .boolean
    default: return .any
    }
  }
}
