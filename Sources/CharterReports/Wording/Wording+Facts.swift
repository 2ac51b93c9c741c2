import ValueCharters

extension Wording {
  /// Why a fact is not known, to stand behind its path.
  private func phrase(for reason: Cause.Reason) -> String {
    switch reason {
    case .notDeclared: self(en: "not declared", da: "ikke oplyst")
    case .declaredUnknown: self(en: "declared as not known", da: "oplyst som ukendt")
    case .malformed:
      self(en: "declared in a way that does not fit", da: "oplyst på en måde, der ikke passer")
    case .refused:
      self(
        en: "not accepted from the one who supplied it",
        da: "ikke godtaget fra den, der oplyste det")
    case .stale: self(en: "declared too long ago", da: "oplyst for længe siden")
    case .awaitingReview: self(en: "not assessed yet", da: "endnu ikke vurderet")
    case .disputed: self(en: "assessed differently", da: "vurderet forskelligt")
    }
  }

  /// Why a fact is not known that one source supplies, to stand behind its path.
  func phrase(for reason: Cause.Reason, from source: FactSource) -> String {
    switch (reason, source) {
    case (.malformed, .assessor):
      self(
        en: "assessed, but with a mistake in the case file",
        da: "vurderet, men med en fejl i sagsfilen")
    case (.stale, .assessor): self(en: "assessed too long ago", da: "vurderet for længe siden")
    default: phrase(for: reason)
    }
  }

  /// Whom to ask for facts, as a heading.
  func heading(asking source: FactSource) -> String {
    switch source {
    case .association: self(en: "Missing: ask the association", da: "Ubesvaret: spørg foreningen")
    case .authority: self(en: "Missing: ask the authority", da: "Ubesvaret: spørg myndigheden")
    case .assessor: self(en: "Needs a person", da: "Kræver en vurdering")
    }
  }

  /// Whom some questions go to, as a heading.
  func heading(questionsTo source: FactSource) -> String {
    switch source {
    case .association: self(en: "For the association", da: "Til foreningen")
    case .authority: self(en: "For the authority", da: "Til myndigheden")
    case .assessor: self(en: "For a person to assess", da: "Til vurdering")
    }
  }

  /// Who does something.
  func word(for source: FactSource) -> String {
    switch source {
    case .association: self(en: "the association", da: "foreningen")
    case .authority: self(en: "the authority", da: "myndigheden")
    case .assessor: self(en: "an assessor", da: "en vurderende medarbejder")
    }
  }

  /// How far a source was read.
  func phrase(for reading: Charter.Source.Reading) -> String {
    switch reading {
    case .fully: self(en: "read in full", da: "læst helt")
    case .partly: self(en: "read in part", da: "læst delvist")
    case .secondary: self(en: "known through others", da: "kendt gennem andre")
    case .inferred: self(en: "not read; inferred", da: "ikke læst; udledt")
    }
  }

  /// What went wrong in a computation.
  func phrase(for code: FaultCode) -> String {
    switch code {
    case .divisionByZero: self(en: "division by zero", da: "division med nul")
    case .overflow: self(en: "a number too large", da: "et for stort tal")
    case .invalidDate: self(en: "no such date", da: "datoen findes ikke")
    case .invalidDuration: self(en: "no such duration", da: "varigheden findes ikke")
    case .indexOutOfRange:
      self(en: "no such element in the list", da: "elementet findes ikke i listen")
    case .emptyList: self(en: "an empty list", da: "en tom liste")
    case .limitExceeded: self(en: "a limit was exceeded", da: "en grænse blev overskredet")
    }
  }
}
