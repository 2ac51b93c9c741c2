package import CharterDiagnostics

/// A mistake in what a vocabulary says of its facts.
package enum VocabularyProblem: LoadingProblem {
  /// The member goes only with facts of another type.
  case memberOfOtherType(String, goesWith: FactType.Name)

  /// The smallest number is greater than the greatest.
  case minAboveMax

  /// The member makes no sense within list elements, which are supplied with their list.
  case notInsideList(String)

  /// A judgement is a list or stands within list elements.
  case judgementAsList

  /// A judgement is taken for granted.
  case assumedJudgement

  /// The time limit of something that is no judgement is counted from a review.
  case reviewOfDeclaredFact

  /// The dating fact does not exist.
  case unknownDate(String, nearest: String?)

  /// What dates a fact is no date.
  case notADate(String)

  /// What dates a fact becomes too old itself.
  case datedByDatedFact(String)

  /// A fact is declared again with another content.
  case declaredDifferently(String)

  /// A name is a fact in one file and a group in another.
  case factAndGroup(String)

  package var id: String {
    switch self {
    case .memberOfOtherType, .notInsideList, .assumedJudgement: "unknown-member"
    case .minAboveMax: "value-out-of-range"
    case .judgementAsList, .reviewOfDeclaredFact: "wrong-member-type"
    case .unknownDate: "unknown-fact"
    case .notADate, .datedByDatedFact: "type-mismatch"
    case .declaredDifferently, .factAndGroup: "duplicate-id"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .memberOfOtherType(let name, let type):
      LocalizedText(
        en: "\(name.quoted) goes only with a fact of type '\(type.rawValue)'",
        da: "\(name.quoted) hører kun til en oplysning af typen '\(type.rawValue)'")
    case .minAboveMax:
      LocalizedText(
        en: "'max' must not be less than 'min'", da: "'max' må ikke være mindre end 'min'")
    case .notInsideList(let name):
      LocalizedText(
        en: "\(name.quoted) is not possible within a list; it belongs to the list itself",
        da: "\(name.quoted) er ikke muligt inde i en liste; det hører til listen selv")
    case .judgementAsList:
      LocalizedText(
        en: "a judgement is a single value; it can neither be a list nor stand within one",
        da: "en vurdering er en enkelt værdi; den kan hverken være en liste eller stå i en")
    case .assumedJudgement:
      LocalizedText(
        en: "a judgement cannot be taken for granted; only a person makes it",
        da: "en vurdering kan ikke tages for givet; kun et menneske foretager den")
    case .reviewOfDeclaredFact:
      LocalizedText(
        en: "only a judgement is dated by its 'review'; name a date fact",
        da: "kun en vurdering dateres af sin 'review'; angiv en dato-oplysning")
    case .unknownDate(let path, let nearest):
      suggesting(
        nearest,
        en: "no fact has the path \(path.quoted)",
        da: "ingen oplysning har stien \(path.quoted)")
    case .notADate(let path):
      LocalizedText(
        en: "\(path.quoted) is not a date fact outside lists",
        da: "\(path.quoted) er ikke en dato-oplysning uden for lister")
    case .datedByDatedFact(let path):
      LocalizedText(
        en: "\(path.quoted) has a 'validFor' of its own and cannot date another fact",
        da: "\(path.quoted) har selv en 'validFor' og kan ikke datere en anden oplysning")
    case .declaredDifferently(let path):
      LocalizedText(
        en: "fact \(path.quoted) is declared differently in two files",
        da: "oplysningen \(path.quoted) er erklæret forskelligt i to filer")
    case .factAndGroup(let path):
      LocalizedText(
        en: "\(path.quoted) is a fact in one file and a group in another",
        da: "\(path.quoted) er en oplysning i én fil og en gruppe i en anden")
    }
  }
}
