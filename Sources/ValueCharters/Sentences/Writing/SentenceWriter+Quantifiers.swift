import FEEL

extension SentenceWriter {
  /// Writes that something holds for every entry.
  mutating func every(_ bindings: [Syntax.Binding], _ body: Syntax, isNegated: Bool) -> Sentence {
    var lists: [String] = []
    let scopes = enter(bindings) { writer, list in
      lists.append(writer.each(of: list))
    }
    let entries = wording.all(of: lists)
    return .each(
      wording(en: "for \(entries)", da: "for \(entries) gælder"),
      within(scopes) { $0.condition(body, isNegated: isNegated) })
  }

  private func each(of list: Phrase) -> String {
    if let elements = list.elements {
      return wording(en: "each of \(elements)", da: "hver af \(elements)")
    }
    let words = list.text + restriction(of: list)
    return wording(en: "each entry in \(words)", da: "hver post i \(words)")
  }

  /// Writes that something holds for at least one entry.
  mutating func some(_ bindings: [Syntax.Binding], _ body: Syntax, isNegated: Bool) -> Sentence {
    var lists: [Phrase] = []
    let scopes = enter(bindings) { lists.append($1) }
    let condition = within(scopes) { $0.condition(body, isNegated: isNegated) }
    if lists.count == 1, let list = lists.first {
      return existence(of: list, .atLeast(1), condition)
    }
    let entries = lists.map { list in
      let words = list.text + restriction(of: list)
      return wording(en: "an entry in \(words)", da: "en post i \(words)")
    }
    let words = wording.all(of: entries)
    return .existence(
      wording(en: "there are \(words) where", da: "der er \(words), hvor"), condition)
  }

  /// Writes that something holds for no entry.
  mutating func none(_ bindings: [Syntax.Binding], _ body: Syntax) -> Sentence {
    guard bindings.count == 1 else { return every(bindings, body, isNegated: true) }
    var lists: [Phrase] = []
    let scopes = enter(bindings) { lists.append($1) }
    let condition = within(scopes) { $0.condition(body, isNegated: false) }
    return lists.first.map { existence(of: $0, .zero, condition) } ?? condition
  }

  /// The scopes of some variables; later lists may be parts of earlier entries.
  private mutating func enter(
    _ bindings: [Syntax.Binding], _ note: (SentenceWriter, Phrase) -> Void
  ) -> [Scope] {
    var entered: [Scope] = []
    for binding in bindings {
      let list = within(entered) { writer in
        writer.atom([binding.list]) { $0.phrase(binding.list) }
      }
      note(self, list)
      entered.append(
        Scope(
          variable: binding.name.text, list: list.text, entry: list.kind.element,
          isLiteral: list.elements != nil, isSingle: bindings.count == 1))
    }
    return entered
  }
}

extension SentenceWriter {
  /// How many entries there are.
  enum Quantity: Hashable {
    case zero
    case atLeast(Int)
    case atMost(Int)
    case exactly(Int)
  }

  /// Writes that a list has a number of entries, and perhaps what they satisfy.
  func existence(
    of list: Phrase, _ quantity: Quantity, _ condition: Sentence? = nil
  ) -> Sentence {
    let (count, amount) = words(for: quantity)
    let isOne = count == 1
    let words = wording(
      en: "there \(isOne ? "is" : "are") \(amount) \(isOne ? "entry" : "entries") in \(list.text)",
      da: "der er \(amount) \(isOne ? "post" : "poster") i \(list.text)")
    let conditions = list.conditions + (condition.map { [$0] } ?? [])
    guard !conditions.isEmpty else { return .clause(words) }
    return .existence(wording(en: "\(words) where", da: "\(words), hvor"), .every(of: conditions))
  }

  /// Says how many different values there are.
  func differentValues(of list: Phrase, _ quantity: Quantity) -> String {
    let (count, amount) = words(for: quantity)
    let isOne = count == 1
    let values = text(of: list)
    return wording(
      en: "there \(isOne ? "is" : "are") \(amount) different value\(isOne ? "" : "s") of \(values)",
      da: "der er \(amount) \(isOne ? "forskellig værdi" : "forskellige værdier") af \(values)")
  }

  private func words(for quantity: Quantity) -> (count: Int, words: String) {
    switch quantity {
    case .zero: (1, wording(en: "no", da: "ingen"))
    case .atLeast(1): (1, wording(en: "at least one", da: "mindst én"))
    case .atLeast(let count): (count, wording(en: "at least \(count)", da: "mindst \(count)"))
    case .atMost(1): (1, wording(en: "at most one", da: "højst én"))
    case .atMost(let count): (count, wording(en: "at most \(count)", da: "højst \(count)"))
    case .exactly(1): (1, wording(en: "exactly one", da: "præcis én"))
    case .exactly(let count): (count, wording(en: "exactly \(count)", da: "præcis \(count)"))
    }
  }
}
