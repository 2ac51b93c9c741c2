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

  /// A value of a type in words; choices by their titles, numbers with their units.
  static func display(_ value: Value, of type: FactType) -> LocalizedText {
    switch value {
    case .boolean(let value): return value ? yes : no
    case .text(let text):
      if let title = type.title(ofChoice: text) { return title }
    default: break
    }
    let shown = value.shortened
    return LocalizedText { $0.value(shown, of: type) }
  }

  /// A value of a type in the words of one language; choices by their titles, numbers with their
  /// units.
  static func display(_ value: Value, of type: FactType, in language: Language) -> String {
    if case .text(let text) = value, let title = type.title(ofChoice: text) {
      return title[language]
    }
    // A text of the tool's own is Danish where it is not there in a language.
    let spoken = language == .english ? language : .danish
    return Wording(spoken).value(value.shortened, of: type)
  }

  private static let yes = LocalizedText { $0.answer(true) }
  private static let no = LocalizedText { $0.answer(false) }

  /// A text, cut where it is too long for a message.
  static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > shownLength else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shownLength - 1))) + "…"
  }
}

extension Value {
  /// The value with its text cut where that is too long for a message.
  fileprivate var shortened: Value {
    if case .text(let text) = self { .text(ValueWords.shortened(text)) } else { self }
  }
}
