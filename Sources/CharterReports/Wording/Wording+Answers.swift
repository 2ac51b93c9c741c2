import CharterDiagnostics
import ValueCharters

extension Wording {
  /// How a file writes a value of a type; nothing for what it cannot write.
  func answer(of type: FactType) -> String? {
    switch type {
    case .boolean: self(en: "true (yes) or false (no)", da: "true (ja) eller false (nej)")
    case .number(let limits):
      limits.unit.map { unit in
        let name = name(ofUnit: unit)
        return self(en: "a number (\(name))", da: "et tal (\(name))")
      } ?? self(en: "a number", da: "et tal")
    case .text: self(en: "a text", da: "en tekst")
    case .date:
      self(en: #"a date, as "YYYY-MM-DD""#, da: #"en dato, som "ÅÅÅÅ-MM-DD""#)
    case .choice(let choices):
      choices.map { #""\#($0.name)" (\#($0.title[language]))"# }.joined(before: or)
    case .list(of: .record(let members)):
      self(en: "a list; each element with ", da: "en liste; hvert element med ")
        + members.compactMap(\.names.last).joined(before: and)
    case .list(of: let element):
      answer(of: element).map { answer in
        self(en: "a list; each element \(answer)", da: "en liste; hvert element \(answer)")
      }
    case .record, .unreadable: nil
    }
  }

  private var or: String { self(en: "or", da: "eller") }
  private var and: String { self(en: "and", da: "og") }
}
