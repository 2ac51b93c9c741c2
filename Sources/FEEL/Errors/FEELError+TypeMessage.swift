import CharterDiagnostics

extension FEELError.Kind {
  /// What is wrong with a type.
  var typeMessage: LocalizedText {
    switch self {
    case .typeMismatch(let found, let expected, let role):
      let place = role.naming
      return LocalizedText(
        en: "\(place[.english]) is \(expected.naming[.english]), not \(found.naming[.english])",
        da: "\(place[.danish]) er \(expected.naming[.danish]), ikke \(found.naming[.danish])")
    case .operatorMismatch(let sign, let left, let right):
      return LocalizedText(
        en: """
          '\(sign)' does not work on \(left.naming[.english]) and \(right.naming[.english])
          """,
        da: """
          '\(sign)' virker ikke på \(left.naming[.danish]) og \(right.naming[.danish])
          """)
    case .incomparable("list contains", let element, let list) where list.kind == .list:
      return LocalizedText(
        en: """
          'list contains' does not look for \(element.naming[.english]) in \
          \(list.naming[.english])
          """,
        da: """
          'list contains' leder ikke efter \(element.naming[.danish]) i \(list.naming[.danish])
          """)
    case .incomparable(let sign, let left, let right) where left.mayBeRecords && right.mayBeRecords:
      return LocalizedText(
        en: "'\(sign)' does not compare lists of records",
        da: "'\(sign)' sammenligner ikke lister af poster")
    case .incomparable(let sign, let left, let right), .chained(let sign, let left, let right):
      return LocalizedText(
        en: """
          '\(sign)' does not compare \(left.naming[.english]) with \(right.naming[.english])
          """,
        da: """
          '\(sign)' sammenligner ikke \(left.naming[.danish]) med \(right.naming[.danish])
          """)
    case .mixedList(let first, let other):
      return LocalizedText(
        en: """
          the elements of a list have one type, not \(first.naming[.english]) and \
          \(other.naming[.english])
          """,
        da: """
          elementerne i en liste har én type, ikke \(first.naming[.danish]) og \
          \(other.naming[.danish])
          """)
    case .branchesDiffer(let then, let otherwise):
      return LocalizedText(
        en: """
          the branches of 'if' have one type, not \(then.naming[.english]) and \
          \(otherwise.naming[.english])
          """,
        da: """
          grenene i 'if' har én type, ikke \(then.naming[.danish]) og \
          \(otherwise.naming[.danish])
          """)
    case .unknownChoice(let text, let fact, let nearest):
      let (en, da) = fact.map { (" of \($0)", " i \($0)") } ?? ("", "")
      return suggesting(
        nearest, en: "\(quote(text)) is not a choice\(en)",
        da: "\(quote(text)) er ikke et valg\(da)"
      )
    case .disjointChoices:
      return LocalizedText(
        en: "the two choices have no choice in common and are never equal",
        da: "de to valg har ingen valgmuligheder til fælles og er aldrig ens")
    case .notACondition(let type):
      return LocalizedText(
        en: "a condition is true or false, not \(type.naming[.english])",
        da: "en betingelse er sand eller falsk, ikke \(type.naming[.danish])")
    case .notAList(let type):
      return LocalizedText(
        en: "brackets stand after a list, not after \(type.naming[.english])",
        da: "kantede parenteser står efter en liste, ikke efter \(type.naming[.danish])")
    case .indexOnElement:
      return LocalizedText(
        en: "a position in a list cannot depend on the list's elements",
        da: "en position i en liste kan ikke afhænge af listens elementer")
    case .rangeAsValue:
      return LocalizedText(
        en: "a range stands only after 'in'", da: "et interval står kun efter 'in'")
    default: return LocalizedText("")
    }
  }
}

extension FEELError.Role {
  /// The place as the subject of a sentence.
  fileprivate var naming: LocalizedText {
    switch self {
    case .operand(let sign):
      LocalizedText(en: "an operand of '\(sign)'", da: "en operand i '\(sign)'")
    case .argument(let name, let function):
      LocalizedText(
        en: "the argument '\(name)' of '\(function)'", da: "argumentet '\(name)' til '\(function)'")
    case .test: LocalizedText(en: "the test of 'if'", da: "betingelsen i 'if'")
    case .satisfies:
      LocalizedText(en: "what stands after 'satisfies'", da: "det, der står efter 'satisfies',")
    case .domain:
      LocalizedText(
        en: "what stands after a variable's 'in'", da: "det, der står efter en variabels 'in',")
    case .filter: LocalizedText(en: "the condition of a filter", da: "betingelsen i et filter")
    case .whole: LocalizedText(en: "the expression", da: "udtrykket")
    }
  }
}
