import CharterDiagnostics
import FEEL

extension LintRule {
  static let unitMismatch = LintRule(
    "unit-mismatch", .error, .types,
    title: LocalizedText(
      en: "units that do not go together",
      da: "enheder, der ikke hører sammen"),
    summary: LocalizedText(
      en: "Numbers of different units are neither compared nor added.",
      da: "Tal i forskellige enheder hverken sammenlignes eller lægges sammen."),
    rationale: LocalizedText(
      en: "Kroner are not more or fewer than persons.",
      da: "Kroner er ikke flere eller færre end personer."),
    wrong: .rule("requires: '«finance.grant > membership.count»',"),
    right: .rule("requires: 'finance.grant > membership.fee',"),
    check: .conditions { condition, charter, findings in
      for part in condition.parts {
        // The elements of a list that something is looked for in are alike to that, too.
        if let parent = part.parent, case .list = part.syntax.form,
          condition.parts[parent].syntax.isSearch
        {
          continue
        }
        // What is written out has no unit.
        let parts = part.syntax.alikeParts.filter { !$0.isLiteral }
        guard parts.count > 1 else { continue }
        let units = parts.compactMap {
          charter.typer.type(of: $0, in: part.scopes).elementUnit
        }
        guard let first = units.first, let other = units.first(where: { $0 != first }) else {
          continue
        }
        findings.report(
          LocalizedText(
            en: "\(first.quoted) and \(other.quoted) are units of different things",
            da: "\(first.quoted) og \(other.quoted) er enheder for forskellige ting"),
          at: condition.location(of: part.syntax.range))
      }
    })
}

extension Syntax {
  /// The parts that have one unit if they have any.
  fileprivate var alikeParts: [Syntax] {
    switch form {
    case .comparison(_, let left, let right), .arithmetic(.add, let left, let right),
      .arithmetic(.subtract, let left, let right):
      [left, right]
    case .between(let subject, let lower, let upper): [subject, lower, upper]
    case .membership(let subject, let tests): [subject] + tests.flatMap { $0.operand.elements }
    case .list(let elements): elements
    case .call(let name, let arguments) where ["min", "max", "sum"].contains(name.text):
      arguments.map(\.value)
    case .call(_, let arguments) where isSearch: arguments.flatMap { $0.value.elements }
    default: []
    }
  }

  /// Whether something is looked for among others.
  fileprivate var isSearch: Bool {
    switch form {
    case .membership: true
    case .call(let name, _): name.text == "list contains"
    default: false
    }
  }

  private var elements: [Syntax] {
    switch form {
    case .range(let lower, _, let upper, _): [lower, upper]
    case .list(let elements): elements.flatMap(\.elements)
    default: [self]
    }
  }
}

extension FEELType {
  /// The unit of a number, or of the numbers in a list.
  fileprivate var elementUnit: String? {
    if case .list(let element) = self { element.elementUnit } else { unit }
  }
}
