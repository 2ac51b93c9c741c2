import FEEL

extension SentenceWriter {
  /// Writes something that is true or false, or its opposite.
  mutating func condition(_ syntax: Syntax, isNegated: Bool) -> Sentence {
    part(orElse: .clause(omission)) { $0.roomyCondition(syntax, isNegated) }
  }

  private mutating func roomyCondition(_ syntax: Syntax, _ isNegated: Bool) -> Sentence {
    switch syntax.form {
    case .invalid:
      return .clause(
        wording(
          en: "something that could not be read holds", da: "noget, der ikke kunne læses, gælder"))
    case .boolean(let isTrue):
      return isTrue != isNegated
        ? .clause(wording(en: "this always holds", da: "dette gælder altid"))
        : .clause(wording(en: "this never holds", da: "dette gælder aldrig"))
    case .name, .member, .bracket: return reference(syntax, isNegated)
    case .conjunction(let parts): return joined(parts, isConjunction: !isNegated, isNegated)
    case .disjunction(let parts): return joined(parts, isConjunction: isNegated, isNegated)
    case .comparison(let sign, let left, let right):
      return comparison(isNegated ? sign.opposite : sign, left, right)
    case .between(let subject, let lower, let upper):
      let bounds = Bounds(lower, isLowerClosed: true, upper, isUpperClosed: true)
      return atom([subject, lower, upper]) { $0.between(subject, bounds, isNegated) }
    case .membership(let subject, let tests):
      return atom([subject] + tests.map(\.operand)) { $0.membership(subject, tests, isNegated) }
    case .conditional(let test, let then, let otherwise):
      return .conditional(
        condition(test, isNegated: false), then: condition(then, isNegated: isNegated),
        otherwise: condition(otherwise, isNegated: isNegated))
    case .some(let bindings, let body):
      return isNegated ? none(bindings, body) : some(bindings, body, isNegated: false)
    case .every(let bindings, let body):
      return isNegated
        ? some(bindings, body, isNegated: true) : every(bindings, body, isNegated: false)
    case .call(let name, let arguments): return call(name.text, arguments, syntax, isNegated)
    case .number, .text, .temporal, .list, .range, .application, .negation, .arithmetic:
      return answer(to: phrase(syntax), isNegated)
    }
  }

  private mutating func joined(
    _ parts: [Syntax], isConjunction: Bool, _ isNegated: Bool
  ) -> Sentence {
    var sentences: [Sentence] = []
    for part in parts { sentences.append(condition(part, isNegated: isNegated)) }
    return isConjunction ? .every(of: sentences) : .some(of: sentences)
  }

  private mutating func reference(_ syntax: Syntax, _ isNegated: Bool) -> Sentence {
    if case .name(let name) = syntax.form, let definition = definition(name) {
      switch definition {
      case .term(let number):
        return .clause(
          isNegated
            ? wording(en: "term \(number) is not met", da: "begreb \(number) er uopfyldt")
            : wording(en: "term \(number) is met", da: "begreb \(number) er opfyldt"))
      case .written:
        return expanding(name, orElse: .clause(omission)) {
          $0.condition($1, isNegated: isNegated)
        }
      }
    }
    return atom([syntax]) { $0.answer(to: $0.phrase(syntax), isNegated) }
  }

  /// A question that is answered yes, or no.
  func answer(to question: Phrase, _ isNegated: Bool) -> Sentence {
    answer(to: question, [wording.answer(!isNegated)])
  }

  /// A question that has one of some answers, or any but those.
  func answer(to question: Phrase, _ answers: [String], isOther: Bool = false) -> Sentence {
    .answer(
      Sentence.Answer(
        subjects: [text(of: question)], answers: answers, isOther: isOther,
        isJudgement: question.isJudgement))
  }

  /// Writes something that has no conditions within it, and names the entries where it must.
  mutating func atom<Result>(
    _ parts: [Syntax], _ write: (inout SentenceWriter) -> Result
  ) -> Result {
    let outer = namesEntries
    namesEntries = mustNameEntries(in: parts)
    defer { namesEntries = outer }
    return write(&self)
  }
}

extension ComparisonOperator {
  /// The operator that holds exactly where this one does not.
  var opposite: ComparisonOperator {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// The operator that says the same with the operands in the other order.
  var mirrored: ComparisonOperator {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
