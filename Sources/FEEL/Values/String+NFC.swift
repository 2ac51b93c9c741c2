// The standard library normalises strings to compare them, but publishes no way to ask for the
// result; this file is the only one that uses its system interface `_nfc`. Foundation's way would
// bring in Foundation, and tables of our own would repeat what is linked anyway.
@_spi(_Unicode) import Swift

/// The canonical composition (NFC) of a text, the form in which FEEL texts are compared.
///
/// - Parameter text: The text.
/// - Returns: The text itself if it is composed already, else a composed copy.
package func nfc(_ text: String) -> String {
  if isComposedByRange(text) || isComposed(text) { return text }
  var composed = String.UnicodeScalarView()
  for scalar in text._nfc {
    composed.append(scalar)
  }
  return String(composed)
}

/// Whether no scalar reaches U+0300, below which none combines or decomposes.
private func isComposedByRange(_ text: String) -> Bool {
  // U+0300 is CC 80, and no byte of a smaller scalar is as large as CC.
  text.utf8.allSatisfy { $0 < 0xCC }
}

/// Whether a look at each scalar shows the text to be composed; a no may be wrong.
private func isComposed(_ text: String) -> Bool {
  var span = text.utf8Span
  return span.checkForNFC(quickCheck: true)
}
