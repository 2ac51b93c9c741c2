import FEEL

extension SentenceWriter {
  /// Writes a call that has a value.
  mutating func call(_ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax) -> Phrase {
    switch name {
    case "today":
      var today = Phrase(wording(en: "the evaluation date", da: "vurderingsdagen"), .date)
      today.isEvaluationDate = true
      return today
    case "date": return date(arguments)
    case "duration": return duration(arguments)
    case "years and months duration": return wholeMonths(arguments)
    case "count": return count(arguments)
    case "sum", "min", "max": return aggregate(name, arguments)
    case "distinct values": return distinctValues(arguments)
    case "string length": return length(arguments)
    case "abs", "floor", "ceiling": return rounding(name, arguments)
    case "modulo": return remainder(arguments)
    case "not", "all", "any", "contains", "starts with", "ends with", "list contains":
      return whether(condition(syntax, isNegated: false))
    default: return unknownCall(name, arguments)
    }
  }

  private mutating func argumentText(
    _ index: Int, _ name: String, of arguments: [Syntax.Argument]
  ) -> String {
    argument(index, name, of: arguments).map { text(of: phrase($0)) } ?? "…"
  }

  private mutating func date(_ arguments: [Syntax.Argument]) -> Phrase {
    if arguments.count == 1, let argument = arguments.first {
      if case .text(let text) = argument.value.form { return temporal(text) }
      return phrase(argument.value)
    }
    guard let year = argument(0, "year", of: arguments),
      let month = argument(1, "month", of: arguments), let day = argument(2, "day", of: arguments)
    else { return Phrase(wording(en: "a date", da: "en dato"), .date) }
    let numbers = [year, month, day].map(\.wholeNumber)
    if let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let date = CivilDate(year: year, month: month, day: day)
    {
      return .literal(wording.onDate(date), .date)
    }
    let yearWords = text(of: phrase(year, comparedTo: .year))
    if let month = numbers[1], let day = numbers[2], 1...12 ~= month {
      let dayOfYear = wording.dayOfYear(month: month, day: day)
      return Phrase(
        wording(en: "\(dayOfYear) in \(yearWords)", da: "den \(dayOfYear) i \(yearWords)"), .date)
    }
    let (monthWords, dayWords) = (text(of: phrase(month)), text(of: phrase(day)))
    return Phrase(
      wording(
        en:
          "the date made up of a year (\(yearWords)), a month (\(monthWords)) and a day (\(dayWords))",
        da: "datoen med et år (\(yearWords)), en måned (\(monthWords)) og en dag (\(dayWords))"),
      .date)
  }

  private mutating func duration(_ arguments: [Syntax.Argument]) -> Phrase {
    guard let argument = arguments.first else {
      return Phrase(wording(en: "a time", da: "en tid"), .duration)
    }
    if case .text(let text) = argument.value.form { return temporal(text) }
    return phrase(argument.value)
  }

  private mutating func wholeMonths(_ arguments: [Syntax.Argument]) -> Phrase {
    let start = argumentText(0, "from", of: arguments)
    let end = argumentText(1, "to", of: arguments)
    return Phrase(
      wording(
        en: "the time in whole months from \(start) to \(end)",
        da: "tiden i hele måneder fra \(start) til \(end)"),
      .duration)
  }

  private mutating func count(_ arguments: [Syntax.Argument]) -> Phrase {
    guard let argument = argument(0, "list", of: arguments) else {
      return Phrase(
        wording(en: "the number of entries", da: "antallet af poster"), .number(unit: nil))
    }
    let list = phrase(argument)
    let words = list.text + restriction(of: list)
    return Phrase(
      wording(en: "the number of entries in \(words)", da: "antallet af poster i \(words)"),
      .number(unit: nil))
  }

  private mutating func aggregate(_ name: String, _ arguments: [Syntax.Argument]) -> Phrase {
    var phrases: [Phrase] = []
    for argument in arguments { phrases.append(phrase(argument.value)) }
    let isList = phrases.count == 1
    let kind = phrases.first.map { isList && $0.kind.isList ? $0.kind.element : $0.kind }
    let words = wording.all(of: phrases.map { text(of: $0) })
    let result: String =
      switch (name, kind?.isTime ?? false) {
      case ("sum", _): wording(en: "the sum of \(words)", da: "summen af \(words)")
      case ("min", false): wording(en: "the smallest of \(words)", da: "det mindste af \(words)")
      case ("min", true): wording(en: "the earliest of \(words)", da: "det tidligste af \(words)")
      case (_, false): wording(en: "the greatest of \(words)", da: "det største af \(words)")
      case (_, true): wording(en: "the latest of \(words)", da: "det seneste af \(words)")
      }
    return Phrase(result, kind ?? .unknown)
  }

  private mutating func distinctValues(_ arguments: [Syntax.Argument]) -> Phrase {
    let list = argument(0, "list", of: arguments).map { phrase($0) }
    let words = list.map { text(of: $0) } ?? "…"
    return Phrase(
      wording(en: "the different values of \(words)", da: "de forskellige værdier af \(words)"),
      list?.kind ?? .unknown)
  }

  private mutating func length(_ arguments: [Syntax.Argument]) -> Phrase {
    let words = argumentText(0, "string", of: arguments)
    return Phrase(
      wording(en: "the number of characters in \(words)", da: "antallet af tegn i \(words)"),
      .number(unit: nil))
  }

  private mutating func rounding(_ name: String, _ arguments: [Syntax.Argument]) -> Phrase {
    let number = argument(0, "n", of: arguments).map { phrase($0) }
    let words = number.map { text(of: $0) } ?? "…"
    var scale = ""
    if let places = argument(1, "scale", of: arguments) {
      let digits = text(of: phrase(places))
      scale = wording(en: " (decimals: \(digits))", da: " (decimaler: \(digits))")
    }
    let result: String =
      switch name {
      case "abs": wording(en: "\(words) without its sign", da: "\(words) uden fortegn")
      case "floor":
        wording(en: "\(words) rounded down\(scale)", da: "\(words) rundet ned\(scale)")
      default: wording(en: "\(words) rounded up\(scale)", da: "\(words) rundet op\(scale)")
      }
    var rounded = Phrase(result, number?.kind ?? .unknown)
    rounded.isCalculation = true
    return rounded
  }

  private mutating func remainder(_ arguments: [Syntax.Argument]) -> Phrase {
    let dividend = argumentText(0, "dividend", of: arguments)
    let divisor = argumentText(1, "divisor", of: arguments)
    return Phrase(
      wording(
        en: "the remainder of \(dividend) divided by \(divisor)",
        da: "resten af \(dividend) divideret med \(divisor)"),
      .number(unit: nil))
  }

  private mutating func unknownCall(
    _ name: String, _ arguments: [Syntax.Argument]
  ) -> Phrase {
    var values: [String] = []
    for argument in arguments { values.append(text(of: phrase(argument.value))) }
    let (title, words) = (wording.quoted(name), wording.all(of: values))
    guard !values.isEmpty else { return Phrase(title, .unknown) }
    return Phrase(wording(en: "\(title) of \(words)", da: "\(title) af \(words)"), .unknown)
  }
}

extension Syntax {
  /// The whole number that is written.
  fileprivate var wholeNumber: Int? {
    guard case .number(let number) = form else { return nil }
    return Int(exactly: number)
  }
}
