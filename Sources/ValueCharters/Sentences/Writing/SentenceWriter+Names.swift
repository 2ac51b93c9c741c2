import FEEL

extension SentenceWriter {
  /// How a definition is told.
  enum DefinitionForm {
    /// By the number under which it is explained.
    case term(Int)

    /// By what it says.
    case written
  }

  /// How a name is told, where it is a definition.
  func definition(_ name: String) -> DefinitionForm? {
    guard scope(of: name) == nil, sentences.definitions[name] != nil else { return nil }
    return sentences.terms[name].map(DefinitionForm.term) ?? .written
  }

  /// Writes what a path of names leads to.
  mutating func path(_ names: [String]) -> Phrase {
    guard let root = names.first else { return unnamed("") }
    let rest = names.dropFirst()
    if let (index, member) = scope(of: root) {
      let entry = entry(of: index)
      return members(rest, of: member.map { self.member($0, of: entry) } ?? entry)
    }
    if definition(root) != nil {
      return members(rest, of: definitionPhrase(root))
    }
    guard case .fact(let id, let count) = sentences.vocabulary.schema.lookup(names),
      let fact = sentences.vocabulary[id]
    else { return unnamed(names.joined(by: ".")) }
    return members(names.dropFirst(count), of: phrase(for: fact))
  }

  private mutating func definitionPhrase(_ name: String) -> Phrase {
    var phrase = expanding(name, orElse: Phrase(omission, .unknown)) { $0.phrase($1) }
    guard let number = sentences.terms[name] else { return phrase }
    if phrase.kind.isList, !phrase.conditions.isEmpty {
      phrase.conditions = [
        .clause(wording(en: "term \(number) is met", da: "begreb \(number) er opfyldt"))
      ]
    } else {
      phrase.text = wording(en: "term \(number)", da: "begreb \(number)")
    }
    return phrase
  }

  /// A name that nothing declares.
  private func unnamed(_ name: String) -> Phrase {
    Phrase(wording.quoted(name), .unknown)
  }

  /// A fact by its title.
  func phrase(for fact: Fact) -> Phrase {
    var phrase = Phrase(
      wording.quoted(fact.shownTitle[wording.language]), Phrase.Kind(fact.type))
    phrase.isJudgement = fact.source == .assessor
    return phrase
  }

  private func members(_ names: ArraySlice<String>, of value: Phrase) -> Phrase {
    names.reduce(value) { member(named: $1, of: $0) }
  }

  /// Writes a member of a value: of an entry, of every entry of a list, of a date or a duration.
  func member(named name: String, of value: Phrase) -> Phrase {
    switch value.kind {
    case .record(let members):
      guard let member = members.first(where: { $0.names.last == name }) else { break }
      return self.member(member, of: value)
    case .list(let element):
      guard case .record(let members) = element,
        let member = members.first(where: { $0.names.last == name })
      else { break }
      let title = wording.quoted(member.shownTitle[wording.language])
      let entries = entries(of: value)
      return Phrase(
        wording(en: "\(title) of \(entries)", da: "\(title) i \(entries)"),
        .list(of: Phrase.Kind(member.type)))
    case .date: return part(name, ofDate: value)
    case .duration: return part(name, ofDuration: value)
    case .boolean, .number, .year, .month, .weekday, .text, .choice, .unknown: break
    }
    let title = wording.quoted(name)
    return Phrase(
      wording(en: "\(title) of \(text(of: value))", da: "\(title) i \(text(of: value))"), .unknown)
  }

  private func member(_ fact: Fact, of entry: Phrase) -> Phrase {
    var phrase = phrase(for: fact)
    guard !entry.isCurrentEntry else { return phrase }
    phrase.text = wording(
      en: "\(phrase.text) of \(entry.text)", da: "\(phrase.text) i \(entry.text)")
    return phrase
  }

  private func part(_ name: String, ofDate date: Phrase) -> Phrase {
    let words = text(of: date)
    switch name {
    case "year":
      return Phrase(
        date.isEvaluationDate
          ? wording(en: "the year of the evaluation", da: "vurderingsåret")
          : wording(en: "the year of \(words)", da: "året for \(words)"), .year)
    case "month":
      return Phrase(
        wording(en: "the month of \(words)", da: "måneden for \(words)"), .month)
    case "weekday":
      return Phrase(
        wording(en: "the weekday of \(words)", da: "ugedagen for \(words)"), .weekday)
    default:
      return Phrase(
        wording(en: "the day of the month of \(words)", da: "dagen i måneden for \(words)"),
        .number(unit: nil))
    }
  }

  private func part(_ name: String, ofDuration duration: Phrase) -> Phrase {
    let words = text(of: duration)
    let unit: String =
      switch name {
      case "years": wording(en: "years", da: "år")
      case "months": wording(en: "months", da: "måneder")
      case "days": wording(en: "days", da: "dage")
      case "hours": wording(en: "hours", da: "timer")
      case "minutes": wording(en: "minutes", da: "minutter")
      default: wording(en: "seconds", da: "sekunder")
      }
    return Phrase(
      wording(en: "the number of \(unit) in \(words)", da: "antallet af \(unit) i \(words)"),
      .number(unit: nil))
  }
}
