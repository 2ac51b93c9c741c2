// The standard library normalises strings to compare them, but publishes no way to ask for the
// result; this file is the only one that uses its system interface `_nfc`. Foundation's way would
// bring in Foundation, and tables of our own would repeat what is linked anyway.
import CharterDiagnostics
@_spi(_Unicode) import Swift

/// The canonical composition (NFC) of a text, the form in which FEEL texts are compared.
///
/// - Parameter text: The text.
/// - Returns: The text itself if it is composed already, else a composed copy.
package func nfc(_ text: String) -> String {
  if isComposedByRange(text) || isComposed(text) { return text }
  var composed = String.UnicodeScalarView()
  for scalar in decomposingDoubleMarks(text).withMarksInOrder._nfc {
    composed.append(scalar)
  }
  return String(composed)
}

/// Whether no scalar reaches U+0300, below which none combines or decomposes.
private func isComposedByRange(_ text: String) -> Bool {
  // U+0300 is CC 80, and no byte of a smaller scalar is as large as CC.
  let bytes = text.utf8.span
  for index in 0..<bytes.count where bytes[index] >= 0xCC { return false }
  return true
}

/// Whether a look at each scalar shows the text to be composed; a no may be wrong.
private func isComposed(_ text: String) -> Bool {
  #if hasFeature(Embedded)
    // Not offered there; the text is composed anew instead.
    false
  #else
    var span = text.utf8Span
    return span.checkForNFC(quickCheck: true)
  #endif
}

/// Replaces the four scalars that stand for two marks without being marks themselves.
///
/// `_nfc` decomposes them, but takes them for the start of a letter and so does not sort the marks
/// before and after them together, as it must.
private func decomposingDoubleMarks(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { doubleMark($0) != nil }) else { return text }
  var decomposed = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let (first, second) = doubleMark(scalar) {
      decomposed.append(first)
      decomposed.append(second)
    } else {
      decomposed.append(scalar)
    }
  }
  return String(decomposed)
}

private func doubleMark(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar)? {
  switch scalar {
  case "\u{0344}": ("\u{0308}", "\u{0301}")
  case "\u{0F73}": ("\u{0F71}", "\u{0F72}")
  case "\u{0F75}": ("\u{0F71}", "\u{0F74}")
  case "\u{0F81}": ("\u{0F71}", "\u{0F80}")
  default: nil
  }
}
