import CharterDiagnostics
import FEEL

extension LintRule {
  static let valueOutOfRange = LintRule(
    "value-out-of-range", .error, .types,
    title: LocalizedText(en: "value out of range", da: "værdi uden for området"),
    summary: LocalizedText(
      en: "A number that a fact is given or compared with lies between the least and the "
        + "greatest that the fact can be.",
      da: "Et tal, som en oplysning får eller sammenlignes med, ligger mellem det mindste og "
        + "det største, oplysningen kan være."),
    rationale: LocalizedText(
      en: "A comparison with an impossible value has the same result for every association; "
        + "mostly a digit is wrong.",
      da: "En sammenligning med en umulig værdi falder ens ud for enhver forening; som regel er "
        + "et ciffer forkert."),
    wrong: .rule("requires: 'bylaws.board.size >= «500»',"),
    right: .rule("requires: 'bylaws.board.size >= 5',"),
    check: .conditions { condition, charter, findings in
      for part in condition.parts {
        for (subject, literals) in part.syntax.comparedNumbers where !literals.isEmpty {
          let type = charter.typer.type(of: subject, in: part.scopes)
          guard case .number(let limits) = type.elementType else { continue }
          for literal in literals {
            guard let message = limits.objection(to: literal.value) else { continue }
            findings.report(message, at: condition.location(of: literal.range))
          }
        }
      }
    })
}

extension FEELType {
  /// The type of the elements, if it is a list.
  fileprivate var elementType: FEELType {
    if case .list(let element) = self { element } else { self }
  }
}

extension FEELType.Number {
  /// What speaks against comparing such a number with another.
  fileprivate func objection(to value: Decimal128) -> LocalizedText? {
    if let minimum, value < minimum {
      return LocalizedText(
        en: "the fact is never less than \(minimum), so that \(value) is out of its range",
        da: "oplysningen er aldrig mindre end \(minimum), så \(value) ligger uden for området")
    }
    if let maximum, value > maximum {
      return LocalizedText(
        en: "the fact is never greater than \(maximum), so that \(value) is out of its range",
        da: "oplysningen er aldrig større end \(maximum), så \(value) ligger uden for området")
    }
    return nil
  }
}

extension Syntax {
  /// A number that is written out.
  fileprivate struct NumberLiteral {
    let value: Decimal128
    let range: SourceRange

    init?(_ syntax: Syntax) {
      guard let value = syntax.number else { return nil }
      self.value = value
      range = syntax.range
    }
  }

  /// The numbers that something is directly compared with.
  fileprivate var comparedNumbers: [(Syntax, [NumberLiteral])] {
    switch form {
    case .comparison(_, let left, let right):
      [(left, right.bounds), (right, left.bounds)]
    case .between(let subject, let lower, let upper):
      [(subject, [lower, upper].compactMap(NumberLiteral.init))]
    case .membership(let subject, let tests): [(subject, tests.flatMap { $0.operand.bounds })]
    case .call(let name, let arguments) where name.text == "list contains":
      searched(arguments)
    default: []
    }
  }

  private func searched(_ arguments: [Argument]) -> [(Syntax, [NumberLiteral])] {
    guard let list = arguments.value(of: "list", at: 0),
      let element = arguments.value(of: "element", at: 1)
    else { return [] }
    return [(element, list.bounds), (list, element.bounds)]
  }

  /// The numbers in a literal, a list or a range.
  private var bounds: [NumberLiteral] {
    switch form {
    case .list(let elements): elements.flatMap(\.bounds)
    case .range(let lower, _, let upper, _): [lower, upper].compactMap(NumberLiteral.init)
    default: [NumberLiteral(self)].compactMap { $0 }
    }
  }
}
