import CharterDiagnostics
import CharterJSON
import FEEL

extension FactProblem {
  /// What is wrong, in one phrase.
  ///
  /// - Parameters:
  ///   - trie: The facts by name.
  ///   - written: What the file says, unless it is to be kept out.
  /// - Returns: The message.
  func message(in trie: FactTrie, written: String?) -> LocalizedText {
    let path = node == 0 ? "facts" : trie.path(of: node)
    let fact = path.quoted
    switch kind {
    case .unknownPath: return unknownPath(in: trie, written ?? "…")
    case .refused(let source): return Self.refusal(of: fact, by: source)
    case .duplicateKey:
      return LocalizedText(
        en: "\(fact) is declared twice; it counts as not known",
        da: "\(fact) er angivet to gange; det regnes for ikke kendt")
    case .wrongType(let found, let expected):
      let isElement = expected != trie.nodes[node].shape
      let found = FoundKind(found).phrase
      return LocalizedText(
        en: (isElement ? "each element of " : "")
          + "\(fact) must be \(expected.phrase[.english]), not \(found[.english])",
        da: (isElement ? "hvert element i " : "")
          + "\(fact) skal være \(expected.phrase[.danish]), ikke \(found[.danish])")
    case .unknownChoice: return unknownChoice(of: fact, in: trie, written)
    case .belowMinimum:
      let bound = trie.bounds(of: node)?.minimum?.description ?? ""
      return LocalizedText(
        en: "\(fact) must be at least \(bound)", da: "\(fact) skal være mindst \(bound)")
    case .aboveMaximum:
      let bound = trie.bounds(of: node)?.maximum?.description ?? ""
      return LocalizedText(
        en: "\(fact) must be at most \(bound)", da: "\(fact) må højst være \(bound)")
    case .tooManyDigits:
      return LocalizedText(
        en: "\(fact) has more than 34 significant digits",
        da: "\(fact) har flere end 34 betydende cifre")
    case .numberOutOfRange:
      return LocalizedText(
        en: "\(fact) is too large, or too close to zero",
        da: "\(fact) er for stort eller for tæt på nul")
    case .malformedNumber:
      return LocalizedText(
        en: "\(fact) must be a decimal number", da: "\(fact) skal være et decimaltal")
    case .malformedDate:
      return LocalizedText(en: "\(fact) must be a date", da: "\(fact) skal være en dato")
    case .noSuchDay:
      return LocalizedText(
        en: "\(fact) is a day that the calendar does not have",
        da: "\(fact) er en dag, som kalenderen ikke har")
    case .tooManyElements:
      return LocalizedText(
        en: "\(fact) has more than \(FactReading.elementLimit) elements",
        da: "\(fact) har flere end \(FactReading.elementLimit) elementer")
    }
  }

  private func unknownPath(in trie: FactTrie, _ key: String) -> LocalizedText {
    let group = trie.path(of: node)
    let path = group.isEmpty ? key : group + "." + key
    let siblings = trie.nodes[node].children.map { trie.path(of: $0) }
    let nearest =
      NearestName.find(path, among: siblings)
      ?? NearestName.find(path, among: trie.nodes.indices.dropFirst().map { trie.path(of: $0) })
    return Self.unknownPath(path, nearest: nearest)
  }

  private static func unknownPath(_ path: String, nearest: String?) -> LocalizedText {
    if nearest == path {
      let nested = path.split(separator: ".").reversed().reduce("…") { "{ \($1): \($0) }" }
      return LocalizedText(
        en: "\(path.quoted) is no name; it is written \(nested.quoted)",
        da: "\(path.quoted) er ikke et navn; det skrives \(nested.quoted)")
    }
    let suggestion = nearest.map { $0.quoted }
    return LocalizedText(
      en: "unknown fact \(path.quoted)" + (suggestion.map { "; did you mean \($0)?" } ?? ""),
      da: "ukendt oplysning \(path.quoted)" + (suggestion.map { "; mente du \($0)?" } ?? ""))
  }

  /// The diagnostic of a path that the vocabulary does not have, where that is an error.
  static func unknownPathDiagnostic(
    _ path: String, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-fact", message: unknownPath(path, nearest: nearest), location: location)
  }

  private func unknownChoice(
    of fact: String, in trie: FactTrie, _ written: String?
  ) -> LocalizedText {
    guard let written else {
      return LocalizedText(
        en: "\(fact) has no such choice", da: "\(fact) har ikke den valgmulighed")
    }
    let nearest = NearestName.find(written, among: trie.choices(of: node)).map { $0.quoted }
    return LocalizedText(
      en: "\(fact) has no choice \(written.quoted)"
        + (nearest.map { "; did you mean \($0)?" } ?? ""),
      da: "\(fact) har ikke valgmuligheden \(written.quoted)"
        + (nearest.map { "; mente du \($0)?" } ?? ""))
  }

  private static func refusal(of fact: String, by source: FactSource) -> LocalizedText {
    switch source {
    case .association:
      LocalizedText(
        en: "\(fact) is for the association to declare; it counts as not known",
        da: "\(fact) skal foreningen selv oplyse; det regnes for ikke kendt")
    case .authority:
      LocalizedText(
        en: "\(fact) is for the authority to state in its case file; it counts as not known",
        da: "\(fact) skal myndigheden oplyse i sin sagsfil; det regnes for ikke kendt")
    case .assessor:
      LocalizedText(
        en: "\(fact) is a judgement and needs a review; it counts as not known",
        da: "\(fact) er en vurdering og kræver en bedømmer; det regnes for ikke kendt")
    }
  }
}

extension FactShape {
  /// What the value has to be, with its indefinite article.
  fileprivate var phrase: LocalizedText {
    switch self {
    case .group, .record: LocalizedText(en: "an object", da: "et objekt")
    case .boolean: LocalizedText(en: "true or false", da: "true eller false")
    case .number: LocalizedText(en: "a number", da: "et tal")
    case .text, .choice: LocalizedText(en: "a text", da: "en tekst")
    case .date: LocalizedText(en: "a date such as \"2026-01-31\"", da: "en dato som \"2026-01-31\"")
    case .list: LocalizedText(en: "a list", da: "en liste")
    case .any:
      LocalizedText(
        en: "a text, a number, true or false", da: "en tekst, et tal, true eller false")
    }
  }
}
