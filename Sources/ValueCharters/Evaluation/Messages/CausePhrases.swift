import CharterDiagnostics
import FEEL

extension LocalizedText {
  /// A text made in both languages that the tool speaks.
  init(_ make: (Wording) -> String) {
    self.init(en: make(Wording(.english)), da: make(Wording(.danish)))
  }
}

extension Cause.Reason {
  /// Why a fact is not known that one source supplies, after its title.
  func phrase(from source: FactSource) -> LocalizedText {
    switch (self, source) {
    case (.malformed, .assessor):
      LocalizedText(
        en: "assessed, but with a mistake in the case file",
        da: "vurderet, men med en fejl i sagsfilen")
    case (.stale, .assessor):
      LocalizedText(en: "assessed too long ago", da: "vurderet for længe siden")
    default: phrase
    }
  }

  private var phrase: LocalizedText {
    switch self {
    case .notDeclared: LocalizedText(en: "not stated yet", da: "ikke oplyst endnu")
    case .declaredUnknown: LocalizedText(en: "stated as not known", da: "oplyst som ikke kendt")
    case .malformed:
      LocalizedText(
        en: "stated in a way that does not fit", da: "oplyst på en måde, der ikke passer")
    case .refused:
      LocalizedText(en: "stated by the wrong party", da: "oplyst af den forkerte part")
    case .stale: LocalizedText(en: "stated too long ago", da: "oplyst for længe siden")
    case .awaitingReview: LocalizedText(en: "not assessed yet", da: "ikke vurderet endnu")
    case .disputed: LocalizedText(en: "assessed differently", da: "vurderet forskelligt")
    }
  }
}

extension FaultCode {
  /// What went wrong in a computation.
  var phrase: LocalizedText {
    switch self {
    case .divisionByZero: LocalizedText(en: "a division by zero", da: "en division med nul")
    case .overflow:
      LocalizedText(en: "a result that is too large", da: "et resultat, der er for stort")
    case .invalidDate:
      LocalizedText(en: "a day that does not exist", da: "en dag, der ikke findes")
    case .invalidDuration:
      LocalizedText(en: "a text that is no duration", da: "en tekst, der ikke er en varighed")
    case .indexOutOfRange:
      LocalizedText(en: "a place that the list does not have", da: "en plads, som listen ikke har")
    case .emptyList:
      LocalizedText(
        en: "the least or greatest of an empty list", da: "det mindste eller største i en tom liste"
      )
    case .limitExceeded:
      LocalizedText(
        en: "a computation that takes too long", da: "en beregning, der tager for lang tid")
    }
  }
}

extension Sequence<String> {
  /// The texts, each once, in a row.
  var inARow: String {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }.joined(by: "; ")
  }
}
