import CharterDiagnostics
import FEEL

extension SentenceWriter {
  /// Writes a number or a duration with the other sign.
  mutating func negation(_ negated: Syntax, comparedTo kind: Phrase.Kind) -> Phrase {
    if case .number(let number) = negated.form {
      return .literal(wording.number(-number, unit: kind.unit), .number(unit: kind.unit))
    }
    let value = phrase(negated, comparedTo: kind)
    return calculation(
      wording(en: "minus \(operand(value))", da: "minus \(operand(value))"), value.kind)
  }

  /// Writes a calculation.
  mutating func arithmetic(
    _ sign: Syntax.ArithmeticOperator, _ left: Syntax, _ right: Syntax
  ) -> Phrase {
    let first = phrase(left)
    let second = phrase(right, comparedTo: sign.takesUnit ? first.kind.numeric : .unknown)
    switch (first.kind, sign, second.kind) {
    case (.date, .add, _): return moved(first, by: second, isLater: true)
    case (.date, .subtract, .date): return time(from: second, to: first)
    case (.date, .subtract, _): return moved(first, by: second, isLater: false)
    case (_, .add, .date): return moved(second, by: first, isLater: true)
    case (.year, .add, _), (.year, .subtract, _):
      return year(first, sign, right, second)
    case (.text, .add, _), (.choice, .add, _):
      return calculation(
        wording(
          en: "\(operand(first)) followed by \(operand(second))",
          da: "\(operand(first)) efterfulgt af \(operand(second))"), .text)
    default:
      let word = sign.word[wording.language]
      return calculation(
        "\(operand(first)) \(word) \(operand(second))",
        first.kind.joined(with: second.kind, by: sign))
    }
  }

  private func operand(_ phrase: Phrase) -> String {
    phrase.isCalculation ? "(\(text(of: phrase)))" : text(of: phrase)
  }

  private func calculation(_ text: String, _ kind: Phrase.Kind) -> Phrase {
    var phrase = Phrase(text, kind)
    phrase.isCalculation = true
    return phrase
  }

  private func moved(_ date: Phrase, by time: Phrase, isLater: Bool) -> Phrase {
    let words = isLater ? wording(en: "after", da: "efter") : wording(en: "before", da: "før")
    return Phrase("\(operand(time)) \(words) \(text(of: date))", .date)
  }

  private func time(from start: Phrase, to end: Phrase) -> Phrase {
    Phrase(
      wording(
        en: "the time from \(text(of: start)) to \(text(of: end))",
        da: "tiden fra \(text(of: start)) til \(text(of: end))"),
      .duration)
  }

  private func year(
    _ year: Phrase, _ sign: Syntax.ArithmeticOperator, _ right: Syntax, _ distance: Phrase
  ) -> Phrase {
    let isLater = sign == .add
    let words = isLater ? wording(en: "after", da: "efter") : wording(en: "before", da: "før")
    guard case .number(let number) = right.form else {
      return calculation(
        "\(operand(year)) \(sign.word[wording.language]) \(operand(distance))", .year)
    }
    if number == 1 {
      return Phrase(
        wording(en: "the year \(words) \(text(of: year))", da: "året \(words) \(text(of: year))"),
        .year)
    }
    let years = wording.number(number, unit: "years")
    return Phrase(
      wording(
        en: "the year \(years) \(words) \(text(of: year))",
        da: "året \(years) \(words) \(text(of: year))"),
      .year)
  }
}

extension Syntax.ArithmeticOperator {
  /// Whether what stands behind the sign is in the unit of what stands before it.
  fileprivate var takesUnit: Bool {
    switch self {
    case .add, .subtract: true
    case .multiply, .divide: false
    }
  }

  /// The unit of a calculation; a ratio of two amounts is not an amount.
  fileprivate func unit(of first: String?, _ second: String?) -> String? {
    switch self {
    case .add, .subtract: first ?? second
    case .multiply: first == nil ? second : second == nil ? first : nil
    case .divide: second == nil ? first : nil
    }
  }

  fileprivate var word: LocalizedText {
    switch self {
    case .add: LocalizedText(en: "plus", da: "plus")
    case .subtract: LocalizedText(en: "minus", da: "minus")
    case .multiply: LocalizedText(en: "times", da: "gange")
    case .divide: LocalizedText(en: "divided by", da: "divideret med")
    }
  }
}

extension Phrase.Kind {
  /// The kind where it is a number with a unit; nothing is known of other things that are added.
  fileprivate var numeric: Phrase.Kind {
    unit == nil ? .unknown : self
  }

  /// The kind of a calculation with two values.
  fileprivate func joined(
    with other: Phrase.Kind, by sign: Syntax.ArithmeticOperator
  ) -> Phrase.Kind {
    switch (self, other) {
    case (.duration, .duration): sign == .divide ? .number(unit: nil) : .duration
    case (.duration, _), (_, .duration): .duration
    case (.number, _), (_, .number): .number(unit: sign.unit(of: unit, other.unit))
    default: .unknown
    }
  }
}
