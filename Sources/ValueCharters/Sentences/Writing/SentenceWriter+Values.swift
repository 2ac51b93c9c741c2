import FEEL

extension SentenceWriter {
  /// Writes a value.
  ///
  /// - Parameters:
  ///   - syntax: The expression.
  ///   - kind: What it is compared to, from which a value takes its unit or the title of a choice.
  /// - Returns: The words.
  mutating func phrase(_ syntax: Syntax, comparedTo kind: Phrase.Kind = .unknown) -> Phrase {
    part(orElse: Phrase(omission, .unknown)) { $0.roomyPhrase(syntax, comparedTo: kind) }
  }

  private mutating func roomyPhrase(_ syntax: Syntax, comparedTo kind: Phrase.Kind) -> Phrase {
    switch syntax.form {
    case .invalid:
      return Phrase(
        wording(en: "something that could not be read", da: "noget, der ikke kunne læses"),
        .unknown)
    case .number(let number): return self.number(number, comparedTo: kind)
    case .text(let text): return self.text(text, comparedTo: kind)
    case .boolean(let isTrue): return .literal(wording.answer(isTrue), .boolean)
    case .temporal(let text): return temporal(text)
    case .name(let name): return path([name])
    case .member(let value, let name): return member(value, name.text)
    case .list(let elements): return list(elements, comparedTo: kind)
    case .range(let lower, let isLowerClosed, let upper, let isUpperClosed):
      let bounds = Bounds(
        lower, isLowerClosed: isLowerClosed, upper, isUpperClosed: isUpperClosed)
      return range(bounds, comparedTo: kind)
    case .call(let name, let arguments): return call(name.text, arguments, syntax)
    case .application(let callee, let arguments): return application(callee, arguments)
    case .negation(let operand): return negation(operand, comparedTo: kind)
    case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right)
    case .conditional(let test, let then, let otherwise):
      return conditional(test, then, otherwise, comparedTo: kind)
    case .bracket(let value, let inner): return bracket(value, inner)
    case .comparison, .conjunction, .disjunction, .between, .membership, .some, .every:
      return truth(of: syntax)
    }
  }

  private func number(_ number: Decimal128, comparedTo kind: Phrase.Kind) -> Phrase {
    switch kind {
    case .year: .literal(wording.ungrouped(number), .year)
    case .month:
      .literal(Int(exactly: number).flatMap(wording.month) ?? wording.number(number), .month)
    case .weekday:
      .literal(Int(exactly: number).flatMap(wording.weekday) ?? wording.number(number), .weekday)
    default: .literal(wording.number(number, unit: kind.unit), .number(unit: kind.unit))
    }
  }

  private func text(_ text: String, comparedTo kind: Phrase.Kind) -> Phrase {
    var choices: [FactType.Choice]?
    if case .choice(let known) = kind { choices = known }
    if case .list(.choice(let known)) = kind { choices = known }
    let title = choices?.first { $0.name == text }?.title[wording.language]
    return .literal(wording.quoted(title ?? text), .text)
  }

  /// A date or a duration that is written as a text.
  func temporal(_ text: String) -> Phrase {
    if let date = CivilDate(text) { return .literal(wording.onDate(date), .date) }
    if let words = wording.duration(text) { return .literal(words, .duration) }
    return .literal(wording.quoted(text), .unknown)
  }

  private mutating func member(_ value: Syntax, _ name: String) -> Phrase {
    // A chain of names may be the path of a fact, which is longer than its first name.
    var names = [name]
    var root = value
    while case .member(let inner, let name) = root.form {
      names.append(name.text)
      root = inner
    }
    if case .name(let first) = root.form { return path([first] + names.reversed()) }
    return names.reversed().reduce(phrase(root)) { member(named: $1, of: $0) }
  }

  private mutating func list(_ elements: [Syntax], comparedTo kind: Phrase.Kind) -> Phrase {
    var element = kind.isList ? kind.element : kind
    if case .unknown = element, let choices = choices(named: elements) {
      element = .choice(choices)
    }
    var phrases: [Phrase] = []
    for syntax in elements { phrases.append(phrase(syntax, comparedTo: element)) }
    guard let first = phrases.first else {
      return .literal(wording(en: "the empty list", da: "den tomme liste"), .list(of: .unknown))
    }
    let words = wording.all(of: phrases.map { text(of: $0) })
    var list = Phrase.literal(
      wording(en: "the list of \(words)", da: "listen med \(words)"),
      .list(of: element.isChoice ? element : first.kind))
    list.elements = words
    return list
  }

  /// The choices that some texts name, where all facts that have them agree on their titles.
  private func choices(named elements: [Syntax]) -> [FactType.Choice]? {
    let names = elements.compactMap { element -> String? in
      if case .text(let name) = element.form { name } else { nil }
    }
    guard !names.isEmpty, names.count == elements.count else { return nil }
    let candidates = sentences.vocabulary.facts.compactMap { fact -> [FactType.Choice]? in
      guard case .choice(let choices) = fact.type else { return nil }
      let named = names.compactMap { name in choices.first { $0.name == name } }
      return named.count == names.count ? named : nil
    }
    guard let first = candidates.first else { return nil }
    let agree = candidates.allSatisfy { $0.map(\.title) == first.map(\.title) }
    return agree ? first : nil
  }

  private mutating func range(_ bounds: Bounds, comparedTo kind: Phrase.Kind) -> Phrase {
    let lower = phrase(bounds.lower, comparedTo: kind)
    let upper = phrase(bounds.upper, comparedTo: kind)
    let words = [(bounds.lowerSign, lower), (bounds.upperSign, upper)]
      .map { relation($0, $1, about: lower.kind) }
    return Phrase(
      wording(
        en: "what is \(wording.all(of: words))", da: "det, der er \(wording.all(of: words))"),
      .list(of: lower.kind))
  }

  private mutating func application(
    _ callee: Syntax, _ arguments: [Syntax.Argument]
  ) -> Phrase {
    let words = text(of: phrase(callee))
    var values: [String] = []
    for argument in arguments { values.append(text(of: phrase(argument.value))) }
    return Phrase(
      wording(
        en: "\(words) of \(wording.all(of: values))", da: "\(words) af \(wording.all(of: values))"),
      .unknown)
  }

  private mutating func conditional(
    _ test: Syntax, _ then: Syntax, _ otherwise: Syntax, comparedTo kind: Phrase.Kind
  ) -> Phrase {
    let condition = self.condition(test, isNegated: false).text(in: wording)
    let first = phrase(then, comparedTo: kind)
    let second = phrase(otherwise, comparedTo: kind)
    return Phrase(
      wording(
        en: "(\(text(of: first)) if \(condition), otherwise \(text(of: second)))",
        da: "(\(text(of: first)), hvis \(condition), ellers \(text(of: second)))"),
      first.kind)
  }

  /// A condition as a value.
  func whether(_ condition: Sentence) -> Phrase {
    let words = condition.text(in: wording)
    return Phrase(wording(en: "whether \(words)", da: "om \(words)"), .boolean)
  }

  private mutating func truth(of syntax: Syntax) -> Phrase {
    whether(condition(syntax, isNegated: false))
  }
}
