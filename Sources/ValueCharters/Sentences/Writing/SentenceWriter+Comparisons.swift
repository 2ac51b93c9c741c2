import FEEL

extension SentenceWriter {
  /// Writes a comparison of two values.
  mutating func comparison(
    _ sign: ComparisonOperator, _ left: Syntax, _ right: Syntax
  ) -> Sentence {
    if case .boolean(let isTrue) = right.form {
      return condition(left, isNegated: isTrue != sign.isEqual)
    }
    if case .boolean(let isTrue) = left.form {
      return condition(right, isNegated: isTrue != sign.isEqual)
    }
    if left.isLiteral, !right.isLiteral { return comparison(sign.mirrored, right, left) }
    return atom([left, right]) { writer in
      writer.count(left, sign, right) ?? writer.length(left, sign, right)
        ?? writer.plainComparison(sign, left, right)
    }
  }

  private mutating func plainComparison(
    _ sign: ComparisonOperator, _ left: Syntax, _ right: Syntax
  ) -> Sentence {
    let subject = phrase(left)
    let value = phrase(right, comparedTo: subject.kind)
    let isSame = sign.isEqual
    switch subject.kind {
    case .choice where value.isLiteral && value.kind.isChoice && !sign.needsOrder:
      // What a condition goes through one by one is no answer that could be quoted.
      return .clause("\(text(of: subject)) \(predicate(sign, value, about: .unknown))")
    case .choice where value.isLiteral && !sign.needsOrder:
      return answer(to: subject, [value.text], isOther: !isSame)
    case .boolean, .choice:
      guard !sign.needsOrder else { break }
      let both = wording.all(of: [text(of: subject), text(of: value)])
      return .clause(
        isSame
          ? wording(en: "\(both) are answered alike", da: "\(both) er besvaret ens")
          : wording(en: "\(both) are answered differently", da: "\(both) er besvaret forskelligt"))
    case .number, .year, .month, .weekday, .text, .date, .duration, .list, .record, .unknown: break
    }
    return .clause("\(text(of: subject)) \(predicate(sign, value, about: subject.kind))")
  }

  /// What is said of a value: `is at least 5 persons`.
  func predicate(
    _ sign: ComparisonOperator, _ value: Phrase, about kind: Phrase.Kind
  ) -> String {
    let relation = self.relation(sign, value, about: kind)
    return wording(en: "is \(relation)", da: "er \(relation)")
  }

  /// What stands behind `is`: `at least 5 persons`.
  func relation(_ sign: ComparisonOperator, _ value: Phrase, about kind: Phrase.Kind) -> String {
    // What cannot be known of one side may be known of the other.
    var known = kind
    if case .unknown = kind { known = value.kind }
    let relation = Relation(sign: sign, kind: known)
    let words = value.isLiteral ? relation.words : relation.wordsBeforeName
    return words[wording.language] + text(of: value)
  }

  /// Writes a comparison of a text or of its length with nothing as what it says: whether there is
  /// one.
  private mutating func length(
    _ left: Syntax, _ sign: ComparisonOperator, _ right: Syntax
  ) -> Sentence? {
    if case .text("") = right.form, !sign.needsOrder {
      return filling(of: left, isFilled: !sign.isEqual)
    }
    guard case .call(let name, let arguments) = left.form, name.text == "string length",
      arguments.count == 1, let argument = arguments.first,
      case .number(let number) = right.form,
      let isFilled = WholeNumberTest(sign, number)?.isAboveZero
    else { return nil }
    return filling(of: argument.value, isFilled: isFilled)
  }

  private mutating func filling(of text: Syntax, isFilled: Bool) -> Sentence {
    let text = self.text(of: phrase(text))
    return .clause(
      isFilled
        ? wording(en: "\(text) is filled in", da: "\(text) er udfyldt")
        : wording(en: "\(text) is left empty", da: "\(text) er tom"))
  }

  /// Writes a comparison of a number of entries with a number as what it says: how many there are.
  private mutating func count(
    _ left: Syntax, _ sign: ComparisonOperator, _ right: Syntax
  ) -> Sentence? {
    guard case .call(let name, let arguments) = left.form, name.text == "count",
      arguments.count == 1, let argument = arguments.first,
      case .number(let number) = right.form,
      let quantity = WholeNumberTest(sign, number)?.quantity
    else { return nil }
    if case .call(let name, let arguments) = argument.value.form, name.text == "distinct values",
      let list = self.argument(0, "list", of: arguments)
    {
      return .clause(differentValues(of: phrase(list), quantity))
    }
    return existence(of: phrase(argument.value), quantity)
  }
}

/// What a comparison with a whole number says of something that is counted.
private struct WholeNumberTest {
  let sign: ComparisonOperator
  let number: Int

  init?(_ sign: ComparisonOperator, _ number: Decimal128) {
    guard let whole = Int(exactly: number), 0..<1_000_000 ~= whole else { return nil }
    self.sign = sign
    self.number = whole
  }

  /// How many things there are; `nil` where that takes a comparison to say.
  var quantity: SentenceWriter.Quantity? {
    switch (sign, number) {
    case (.equal, 0), (.lessOrEqual, 0), (.less, 1): .zero
    case (.notEqual, 0), (.greater, 0): .atLeast(1)
    case (.equal, _): .exactly(number)
    case (.less, 1...): .atMost(number - 1)
    case (.lessOrEqual, _): .atMost(number)
    case (.greater, _): .atLeast(number + 1)
    case (.greaterOrEqual, 1...): .atLeast(number)
    default: nil
    }
  }

  /// Whether there is something or nothing; `nil` where it says another thing.
  var isAboveZero: Bool? {
    switch quantity {
    case .atLeast(1): true
    case .zero: false
    default: nil
    }
  }
}

extension Syntax {
  /// Whether it is a value that is written out.
  var isLiteral: Bool {
    switch form {
    case .number, .text, .boolean, .temporal: true
    case .negation(let inner): inner.isLiteral
    case .list(let elements): elements.allSatisfy(\.isLiteral)
    case .call(let name, let arguments):
      ["date", "duration"].contains(name.text) && arguments.allSatisfy(\.value.isLiteral)
    default: false
    }
  }
}
