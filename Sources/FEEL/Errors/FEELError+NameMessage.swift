import CharterDiagnostics

extension FEELError.Kind {
  /// What is wrong with a name.
  var nameMessage: LocalizedText {
    switch self {
    case .unknownName(let name, let nearest):
      suggesting(
        nearest, en: "\(quote(name)) is not a declared fact",
        da: "\(quote(name)) er ikke en erklæret oplysning")
    case .groupAsValue(let name):
      LocalizedText(
        en: "\(quote(name)) is a group of facts, not a fact",
        da: "\(quote(name)) er en gruppe af oplysninger, ikke en oplysning")
    case .unknownFunction(let name, let nearest):
      suggesting(
        nearest, en: "\(quote(name)) is not a function", da: "\(quote(name)) er ikke en funktion")
    case .notAFunction(let type):
      LocalizedText(
        en: "\(type.naming[.english]) is not a function and cannot be called",
        da: "\(type.naming[.danish]) er ikke en funktion og kan ikke kaldes")
    case .unknownMember(let name, let type, let nearest):
      suggesting(
        nearest, en: "\(quote(name)) is not a member of \(type.naming[.english])",
        da: "\(quote(name)) findes ikke i \(type.naming[.danish])")
    case .itemOutsideFilter:
      LocalizedText(
        en: "'item' means the element that a filter looks at and stands only in a filter",
        da: "'item' betyder det element, et filter ser på, og står kun i et filter")
    case .shadowedName(let name, let named):
      LocalizedText(
        en: "\(quote(name)) is already the name of \(named.naming[.english])",
        da: "\(quote(name)) er allerede navnet på \(named.naming[.danish])")
    case .invalidDefinitionName(let name):
      LocalizedText(
        en: "\(quote(name)) cannot name a definition; it is a word of the language or no name",
        da:
          "\(quote(name)) kan ikke navngive en definition; det er et ord i sproget eller intet navn"
      )
    case .circularDefinition(let names):
      LocalizedText(
        en: "\(quote(names.first ?? "")) is defined by itself: \(chain(names))",
        da: "\(quote(names.first ?? "")) er defineret ved sig selv: \(chain(names))")
    default: LocalizedText("")
    }
  }

  /// The names of a cycle; the middle of a long one is left out.
  private func chain(_ names: [String]) -> String {
    let limit = 10
    let shown = names.count > limit ? names.prefix(limit - 2) + ["…"] + names.suffix(1) : names[...]
    return shown.joined(separator: " → ")
  }
}

/// A message with what someone probably meant, if that is known.
func suggesting(_ nearest: String?, en: String, da: String) -> LocalizedText {
  guard let nearest else { return LocalizedText(en: en, da: da) }
  return LocalizedText(
    en: "\(en); did you mean \(quote(nearest))?", da: "\(da); mente du \(quote(nearest))?")
}

extension FEELError.Named {
  /// What has the name, as a sentence says it.
  fileprivate var naming: LocalizedText {
    switch self {
    case .fact: LocalizedText(en: "a fact", da: "en oplysning")
    case .definition: LocalizedText(en: "a definition", da: "en definition")
    case .variable: LocalizedText(en: "a variable", da: "en variabel")
    }
  }
}
