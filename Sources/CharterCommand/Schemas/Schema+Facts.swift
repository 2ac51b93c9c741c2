import CharterDiagnostics
import FEEL
import ValueCharters

extension Schema {
  /// The facts of a vocabulary that one source may supply, in their groups.
  ///
  /// - Parameters:
  ///   - members: The facts and groups.
  ///   - source: Who supplies them.
  ///   - language: The language of titles and questions.
  /// - Returns: The schema of the object of facts.
  static func facts(
    _ members: [FactMember], from source: FactSource, in language: Language
  ) -> Schema {
    .object(members.compactMap { member(of: $0, from: source, in: language) })
  }

  private static func member(
    of member: FactMember, from source: FactSource, in language: Language
  ) -> Object.Member? {
    switch member {
    case .fact(let fact):
      guard fact.source == source, let name = fact.names.last else { return nil }
      return .optional(name, value(of: fact, in: language))
    case .group(let group):
      let facts = facts(group.members, from: source, in: language)
      guard case .object(let object) = facts.form, !object.members.isEmpty,
        let name = group.path.split(separator: ".").last
      else { return nil }
      return .optional(String(name), facts.orNull)
    }
  }

  /// What the value of a fact may be; `null` says that it is not known.
  private static func value(of fact: Fact, in language: Language) -> Schema {
    let texts =
      [fact.question, fact.help].compactMap { $0?[language] } + choices(of: fact.type, language)
    return value(of: fact.type, in: language).orNull
      .titled(fact.title?[language])
      .described(texts.isEmpty ? nil : texts.joined(separator: "\n"))
  }

  private static func value(of type: FactType, in language: Language) -> Schema {
    switch type {
    case .boolean: .boolean
    case .number(let limits): Schema(.number(min: limits.min, max: limits.max))
    case .text: .anyText
    case .date: .date
    case .choice(let choices): Schema(.words(choices.map(\.name)))
    case .list(let element): .list(of: value(of: element, in: language).orNull)
    case .record(let facts):
      .object(
        facts.compactMap { fact in
          fact.names.last.map { .optional($0, value(of: fact, in: language)) }
        })
    case .unreadable: .anything
    }
  }

  /// A line for each choice of a type.
  private static func choices(of type: FactType, _ language: Language) -> [String] {
    guard case .choice(let choices) = type else { return [] }
    return choices.map { "\($0.name): \($0.title[language])" }
  }
}
