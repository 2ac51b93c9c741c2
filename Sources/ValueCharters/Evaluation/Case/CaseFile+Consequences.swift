import CharterDiagnostics
import FEEL

extension CaseFile {
  /// What follows from the entries with a mistake, as notes beside the mistakes themselves.
  func consequences(_ vocabulary: Vocabulary, _ rules: RuleNames) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    func note(_ message: LocalizedText, at location: SourceLocation) {
      notes.append(
        Diagnostic(id: "entry-left-out", severity: .note, message: message, location: location))
    }
    if let syntaxMistake { note(Self.lostParts, at: syntaxMistake) }
    for entry in brokenEntries {
      note(consequence(of: entry, vocabulary, rules), at: entry.location)
    }
    for review in reviews where vocabulary[review.fact.content] == nil {
      note(Self.unclear(.reviews), at: review.location)
    }
    let named =
      confirmations.map { (BrokenEntry.Kind.confirmations, $0.rule, $0.location) }
      + notices.map { (.notices, $0.rule, $0.location) }
    for (kind, rule, location) in named {
      guard let candidates = rules.candidates(for: rule.content) else {
        note(Self.unclear(kind), at: location)
        continue
      }
      if candidates.count > 1 { note(Self.held(kind, rule.content), at: location) }
    }
    return notes
  }

  private func consequence(
    of entry: BrokenEntry, _ vocabulary: Vocabulary, _ rules: RuleNames
  ) -> LocalizedText {
    guard let name = entry.subject?.content else { return Self.unclear(entry.kind) }
    switch entry.kind {
    case .reviews:
      guard let fact = vocabulary[name] else { return Self.unclear(.reviews) }
      return fact.source == .assessor ? Self.held(.reviews, name) : Self.unused
    case .confirmations, .notices:
      guard let rules = rules.candidates(for: name) else { return Self.unclear(entry.kind) }
      return rules.isEmpty ? Self.unused : Self.held(entry.kind, name)
    case .hearings, .waivers:
      return Self.held(entry.kind, name)
    }
  }
}

// The words.

extension CaseFile {
  private static let lostParts = LocalizedText(
    en: "entries may be lost here; until it is mended no judgement and no confirmation counts, "
      + "no time for putting things right runs out, and no fact of the authority is taken for "
      + "granted",
    da: "her kan være gået noget tabt; indtil det er rettet, tæller ingen vurdering og ingen "
      + "bekræftelse, ingen frist for at rette op udløber, og ingen af myndighedens oplysninger "
      + "tages for givet")

  private static let unused = LocalizedText(
    en: "this entry does not count", da: "dette punkt tæller ikke med")

  /// What follows where it is clear what an entry is about.
  private static func held(_ kind: BrokenEntry.Kind, _ name: String) -> LocalizedText {
    switch kind {
    case .reviews:
      LocalizedText(
        en: "this review does not count, and \(name.quoted) counts as not known until it is mended",
        da: "denne vurdering tæller ikke med, og \(name.quoted) regnes for ikke kendt, til den er "
          + "rettet")
    case .confirmations:
      LocalizedText(
        en: "this confirmation does not count, and \(name.quoted) is not upheld until it is mended",
        da: "denne bekræftelse tæller ikke med, og \(name.quoted) er ikke fastholdt, før den er "
          + "rettet")
    case .notices:
      LocalizedText(
        en: "this notice does not count, and the time for putting \(name.quoted) right does not "
          + "run out until it is mended",
        da: "denne underretning tæller ikke med, og fristen for at rette op på \(name.quoted) "
          + "udløber ikke, før den er rettet")
    case .hearings:
      LocalizedText(
        en: "this hearing does not count until it is mended",
        da: "denne høring tæller ikke med, før den er rettet")
    case .waivers:
      LocalizedText(
        en: "this waiver waives nothing until it is mended",
        da: "denne dispensation fraviger ingenting, før den er rettet")
    }
  }

  /// What follows where an entry, or a list of them, could be about anything.
  private static func unclear(_ kind: BrokenEntry.Kind) -> LocalizedText {
    switch kind {
    case .reviews:
      LocalizedText(
        en: "it cannot be told which judgement this is; until it is mended no judgement of the "
          + "case file counts",
        da: "det kan ikke ses, hvilken vurdering det er; indtil det er rettet, tæller ingen "
          + "vurdering i sagsfilen med")
    case .confirmations:
      LocalizedText(
        en: "it cannot be told which rule this confirms; until it is mended no finding is "
          + "upheld",
        da: "det kan ikke ses, hvilken regel dette bekræfter; indtil det er rettet, er intet fund "
          + "fastholdt")
    case .notices:
      LocalizedText(
        en: "it cannot be told which rule this notice is of; until it is mended no time for "
          + "putting things right runs out",
        da: "det kan ikke ses, hvilken regel underretningen gælder; indtil det er rettet, udløber "
          + "ingen frist for at rette op")
    case .hearings, .waivers: held(kind, "")
    }
  }
}
