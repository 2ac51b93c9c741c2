public import CharterDiagnostics
import FEEL

extension Finding {
  /// What was required and what was declared, in words, made when it is asked for.
  public var message: LocalizedText {
    let words = FindingWords(self)
    return LocalizedText { words.sentences(in: $0).joined(separator: " ") }
  }
}
