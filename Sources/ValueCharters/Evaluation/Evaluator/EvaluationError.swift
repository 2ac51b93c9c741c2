public import CharterDiagnostics

/// A request that cannot be evaluated, whatever the declaration says.
public enum EvaluationError: Error, Hashable, Sendable {
  /// There is no such day.
  case noSuchDay

  /// No charter has a rule of the name; the nearest name, if there is one.
  case unknownRule(String, nearest: String?)

  /// Several charters have a rule of the name; their full names.
  case ambiguousRule(String, names: [String])

  /// The error in words.
  public var message: LocalizedText {
    switch self {
    case .noSuchDay:
      LocalizedText(
        en: "the evaluation date is a day that the calendar does not have",
        da: "vurderingsdatoen er en dag, som kalenderen ikke har")
    case .unknownRule(let name, let nearest):
      LocalizedText(
        en: "unknown rule \(name.quoted)"
          + (nearest.map { "; did you mean \($0.quoted)?" } ?? ""),
        da: "ukendt regel \(name.quoted)" + (nearest.map { "; mente du \($0.quoted)?" } ?? ""))
    case .ambiguousRule(let name, let names):
      LocalizedText(
        en: "several charters have a rule \(name.quoted); write \(names.listed("or"))",
        da: "flere chartre har reglen \(name.quoted); skriv \(names.listed("eller"))")
    }
  }

  /// The error as a diagnostic, which has no place in a file.
  public var diagnostic: Diagnostic {
    let id =
      switch self {
      case .noSuchDay: "invalid-date-or-duration"
      case .unknownRule, .ambiguousRule: "unknown-reference"
      }
    return Diagnostic(id: id, message: message, location: nil)
  }
}
