import CharterDiagnostics

/// What stands at the place of a mistake, for a message: quoted, short, and never invisible.
struct FoundText {
  /// The words in English and in Danish.
  let en: String
  let da: String

  /// Takes the text of a range; an empty one at the end is the end of the text.
  init(_ range: SourceRange, in source: SourceText) {
    let text = source.text(in: range)
    guard let first = text.unicodeScalars.first else {
      en = "the end of the text"
      da = "slutningen af teksten"
      return
    }
    let isSingle = text.unicodeScalars.count == 1
    if isSingle, !Self.isVisible(first) {
      let digits = String(first.value, radix: 16, uppercase: true)
      en = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    } else {
      let limit = 40
      let start = String(text.unicodeScalars.prefix(limit))
      en = start.utf8.count < text.utf8.count ? "'\(start)…'" : "'\(text)'"
    }
    da = en
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .nonspacingMark:
      false
    default: true
    }
  }
}
