import FEEL

extension SentenceWriter {
  /// The two ends of a range.
  struct Bounds {
    let lower: Syntax
    let upper: Syntax
    let lowerSign: ComparisonOperator
    let upperSign: ComparisonOperator

    init(_ lower: Syntax, isLowerClosed: Bool, _ upper: Syntax, isUpperClosed: Bool) {
      self.lower = lower
      self.upper = upper
      lowerSign = isLowerClosed ? .greaterOrEqual : .greater
      upperSign = isUpperClosed ? .lessOrEqual : .less
    }
  }

  /// Writes that a value lies between two others.
  mutating func between(_ subject: Syntax, _ bounds: Bounds, _ isNegated: Bool) -> Sentence {
    let value = phrase(subject)
    let relation = relation(bounds, about: value.kind, isNegated)
    return .clause("\(text(of: value)) " + wording(en: "is \(relation)", da: "er \(relation)"))
  }

  private mutating func relation(
    _ bounds: Bounds, about kind: Phrase.Kind, _ isNegated: Bool
  ) -> String {
    let signs = [bounds.lowerSign, bounds.upperSign].map { isNegated ? $0.opposite : $0 }
    let values = [bounds.lower, bounds.upper].map { phrase($0, comparedTo: kind) }
    let ends = zip(signs, values).map { relation($0, $1, about: kind) }
    return isNegated ? wording.any(of: ends) : wording.all(of: ends)
  }

  /// Writes that a value is one of some, or passes one of some tests.
  mutating func membership(
    _ subject: Syntax, _ tests: [Syntax.UnaryTest], _ isNegated: Bool
  ) -> Sentence {
    let value = phrase(subject)
    var literals: [String] = []
    var others: [Sentence] = []
    for test in flattened(tests) {
      if test.comparison?.isEqual ?? true, test.operand.isLiteral, !test.operand.isListLiteral {
        literals.append(text(of: phrase(test.operand, comparedTo: value.kind)))
      } else {
        others.append(self.test(test, value, isNegated))
      }
    }
    if !literals.isEmpty { others.insert(self.literals(literals, value, isNegated), at: 0) }
    if others.isEmpty { return .clause(wording(en: "this never holds", da: "dette gælder aldrig")) }
    return isNegated ? .every(of: others) : .some(of: others)
  }

  private func literals(_ texts: [String], _ value: Phrase, _ isNegated: Bool) -> Sentence {
    switch value.kind {
    case .choice, .boolean: return answer(to: value, texts, isOther: isNegated)
    default: break
    }
    let relation = Relation(sign: isNegated ? .notEqual : .equal, kind: value.kind)
    let words =
      isNegated && texts.count > 1
      ? wording.none(of: texts) : relation.words[wording.language] + wording.any(of: texts)
    return .clause("\(text(of: value)) " + wording(en: "is \(words)", da: "er \(words)"))
  }

  /// The tests with lists that are written out taken apart.
  private func flattened(_ tests: [Syntax.UnaryTest]) -> [Test] {
    tests.flatMap { test in
      guard test.comparison == nil, case .list(let elements) = test.operand.form else {
        return [Test(comparison: test.comparison, operand: test.operand)]
      }
      return elements.map { Test(comparison: nil, operand: $0) }
    }
  }

  /// A test behind `in`.
  private final class Test {
    let comparison: ComparisonOperator?
    let operand: Syntax

    init(comparison: ComparisonOperator?, operand: Syntax) {
      self.comparison = comparison
      self.operand = operand
    }
  }

  private mutating func test(
    _ test: Test, _ value: Phrase, _ isNegated: Bool
  ) -> Sentence {
    let words = text(of: value)
    if case .range(let lower, let isLowerClosed, let upper, let isUpperClosed) = test.operand.form {
      let bounds = Bounds(
        lower, isLowerClosed: isLowerClosed, upper, isUpperClosed: isUpperClosed)
      let relation = relation(bounds, about: value.kind, isNegated)
      return .clause(wording(en: "\(words) is \(relation)", da: "\(words) er \(relation)"))
    }
    let operand = phrase(test.operand, comparedTo: value.kind)
    if test.comparison == nil, operand.kind.isList, !value.kind.isList {
      return isIn(operand, words, isNegated)
    }
    let sign = test.comparison ?? .equal
    return .clause(
      "\(words) \(predicate(isNegated ? sign.opposite : sign, operand, about: value.kind))")
  }

  /// Writes that a list holds a value.
  func isIn(_ list: Phrase, _ element: String, _ isNegated: Bool) -> Sentence {
    let words = text(of: list)
    return .clause(
      isNegated
        ? wording(en: "\(element) is missing from \(words)", da: "\(element) mangler i \(words)")
        : wording(en: "\(element) is among \(words)", da: "\(element) er blandt \(words)"))
  }
}

extension Syntax {
  fileprivate var isListLiteral: Bool {
    if case .list = form { true } else { false }
  }
}
