import CharterDiagnostics
import ValueCharters

extension Wording {
  /// When something is in force, and whether it is on a day.
  func phrase(for period: InForce, on day: CivilDate) -> String {
    var parts: [String] = []
    if let from = period.from { parts.append(self(en: "from \(from)", da: "fra \(from)")) }
    if let until = period.until {
      parts.append(self(en: "until \(until)", da: "til og med \(until)"))
    }
    let days = parts.isEmpty ? self(en: "always", da: "altid") : parts.joined(separator: " ")
    if period.contains(day) { return days }
    return days + self(en: "; not on \(day)", da: "; ikke den \(day)")
  }

  /// What is special about a rule, to stand behind its title.
  func notes(on rule: Charter.Rule) -> String {
    var notes = [word(for: rule.level)]
    if rule.kind != .duty { notes.append(word(for: rule.kind)) }
    if rule.holder == .authority { notes.append(phrase(for: rule.holder)) }
    return notes.joined(separator: ", ")
  }

  /// How much a rule weighs, what sort it is, and whose it is.
  func description(of rule: Charter.Rule) -> String {
    let holder: String =
      switch rule.holder {
      case .association: self(en: "the association", da: "foreningen")
      case .authority: self(en: "the authority", da: "myndigheden")
      }
    let sort: String =
      switch rule.kind {
      case .duty: self(en: "a duty of \(holder)", da: "en pligt for \(holder)")
      case .prohibition: self(en: "a prohibition for \(holder)", da: "et forbud for \(holder)")
      case .endorsement: self(en: "an endorsement by \(holder)", da: "en tilslutning fra \(holder)")
      }
    return "\(word(for: rule.level)): \(sort)"
  }

  /// What a fact's value can be.
  func phrase(for type: FactType) -> String {
    switch type {
    case .boolean: self(en: "yes or no", da: "ja eller nej")
    case .number(let limits):
      limits.unit.map { self(en: "a number (\($0))", da: "et tal (\($0))") }
        ?? self(en: "a number", da: "et tal")
    case .text: self(en: "a text", da: "en tekst")
    case .date: self(en: "a date", da: "en dato")
    case .choice(let choices):
      self(en: "one of ", da: "en af ") + choices.map(\.name).joined(separator: ", ")
    case .list: self(en: "a list", da: "en liste")
    case .record: self(en: "a record", da: "en post")
    case .unreadable: self(en: "unreadable", da: "ulæselig")
    }
  }
}
