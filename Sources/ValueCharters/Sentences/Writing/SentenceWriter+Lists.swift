import FEEL

extension SentenceWriter {
  /// A phrase as a part of a clause; of a filtered list, the entries that are left.
  func text(of phrase: Phrase) -> String {
    phrase.kind.isList && !phrase.conditions.isEmpty ? entries(of: phrase) : phrase.text
  }

  /// The entries of a list: `the entries in “Donations” (where “Amount” is at least DKK 100)`.
  func entries(of list: Phrase) -> String {
    wording(en: "the entries in ", da: "posterne i ") + list.text + restriction(of: list)
  }

  /// What the entries of a list satisfy, in parentheses; nothing where the list is whole.
  func restriction(of list: Phrase) -> String {
    guard !list.conditions.isEmpty else { return "" }
    let words = Sentence.every(of: list.conditions).text(in: wording)
    return wording(en: " (where \(words))", da: " (hvor \(words))")
  }

  /// Writes `x[y]`: the entries that satisfy something, or the one at a place.
  mutating func bracket(_ value: Syntax, _ inner: Syntax) -> Phrase {
    var list = phrase(value)
    if let place = place(inner) {
      return Phrase(nth(place, of: text(of: list)), list.kind.element)
    }
    let scope = Scope(
      variable: nil, list: list.text, entry: list.kind.element, isSingle: true)
    let isFilter = within([scope]) { $0.isCondition(inner) }
    guard isFilter else {
      let number = text(of: phrase(inner))
      let words = text(of: list)
      return Phrase(
        wording(
          en: "the entry in \(words) whose number is \(number)",
          da: "posten i \(words) med nummeret \(number)"),
        list.kind.element)
    }
    let condition = within([scope]) { $0.condition(inner, isNegated: false) }
    list.conditions.append(condition)
    if !list.kind.isList { list.kind = .list(of: list.kind) }
    return list
  }

  /// A place in a list that is written as a number.
  private func place(_ syntax: Syntax) -> Int? {
    switch syntax.form {
    case .number(let number): Int(exactly: number)
    case .negation(let inner): place(inner).flatMap { $0 == .min ? nil : -$0 }
    default: nil
    }
  }
}
