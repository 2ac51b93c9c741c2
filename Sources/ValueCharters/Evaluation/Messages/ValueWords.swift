import CharterDiagnostics
import FEEL

/// Puts the values of facts into words.
enum ValueWords {
  /// What stands in the place of a value that is not to be shown.
  static let withheld = LocalizedText(en: "not shown", da: "vises ikke")

  /// The number of scalars of a text that messages show.
  private static let shownLength = 80

  /// The value as the condition language writes it.
  static func canonical(_ value: Value) -> String {
    switch value {
    case .boolean(let value): "\(value)"
    case .number(let number): number.description
    case .text(let text): "\"\(shortened(text))\""
    case .date(let date): date.description
    case .yearsAndMonths(let duration): duration.description
    case .daysAndTime(let duration): duration.description
    case .list(let elements): "[\(elements.count)]"
    case .record: "{}"
    }
  }

  /// A text, cut where it is too long for a message.
  static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > shownLength else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shownLength - 1))) + "…"
  }

  /// A number in Danish, which writes a comma.
  static func danish(_ number: Decimal128) -> String {
    String(number.description.map { $0 == "." ? "," : $0 })
  }
}

extension Fact {
  /// A value of the fact in words; choices by their titles, numbers with their units.
  func display(_ value: Value) -> LocalizedText {
    type.display(value)
  }
}

extension FactType {
  fileprivate func display(_ value: Value) -> LocalizedText {
    switch value {
    case .boolean(let value):
      return LocalizedText(en: value ? "yes" : "no", da: value ? "ja" : "nej")
    case .number(let number): return display(number)
    case .text(let text): return title(ofChoice: text) ?? display(text)
    case .list(let elements): return display(elements)
    case .record: return LocalizedText(en: "an entry", da: "en post")
    case .date, .yearsAndMonths, .daysAndTime:
      return LocalizedText(ValueWords.canonical(value))
    }
  }

  private func display(_ text: String) -> LocalizedText {
    let shown = ValueWords.shortened(text)
    return LocalizedText(en: "“\(shown)”", da: "»\(shown)«")
  }

  private func display(_ number: Decimal128) -> LocalizedText {
    var unit = ""
    if case .number(let limits) = self, let name = limits.unit { unit = " " + name }
    return LocalizedText(
      en: number.description + unit, da: ValueWords.danish(number) + unit)
  }

  private func display(_ elements: [Slot]) -> LocalizedText {
    if elements.isEmpty { return LocalizedText(en: "none", da: "ingen") }
    if case .list(let element) = self, elements.count <= 5, !element.isRecord {
      let shown = elements.map { slot in
        slot.value.map { element.display($0) } ?? LocalizedText(en: "not known", da: "ikke kendt")
      }
      return LocalizedText(
        en: shown.map { $0[.english] }.joined(separator: ", "),
        da: shown.map { $0[.danish] }.joined(separator: ", "))
    }
    return elements.count == 1
      ? LocalizedText(en: "1 entry", da: "1 post")
      : LocalizedText(en: "\(elements.count) entries", da: "\(elements.count) poster")
  }

  private var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
