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
    if isSingle, !first.isVisible {
      en = first.codePoint
    } else {
      let limit = 40
      let start = String(text.unicodeScalars.prefix(limit))
      en = start.utf8.count < text.utf8.count ? "'\(start)…'" : "'\(text)'"
    }
    da = en
  }
}
