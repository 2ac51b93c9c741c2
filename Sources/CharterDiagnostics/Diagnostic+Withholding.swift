extension Diagnostic {
  /// The diagnostic without what its message quotes of ranges that are not to be shown.
  ///
  /// That goes for mistakes in the syntax alone: who tells of facts knows which may be shown.
  ///
  /// - Parameter ranges: The ranges of its file.
  /// - Returns: The diagnostic, with a sign in the place of the text.
  package func withholding(_ ranges: [SourceRange]) -> Diagnostic {
    guard id.hasPrefix("json-"), let location, location.range.count > 1,
      ranges.contains(where: {
        $0.lowerBound < location.range.upperBound && location.range.lowerBound < $0.upperBound
      })
    else { return self }
    // Long texts are quoted in part. A character may begin in that part and end behind it, so that
    // scalars are compared.
    let text = Array(location.text.unicodeScalars.prefix(16))
    return Diagnostic(
      id: id, severity: severity,
      message: LocalizedText(
        en: message[.english].withholding(text), da: message[.danish].withholding(text)),
      location: location, help: help, notes: notes, fixIts: fixIts)
  }
}

extension String {
  /// The text with a sign in the place of what it quotes, if that begins with some scalars.
  fileprivate func withholding(_ start: [Unicode.Scalar]) -> String {
    let quote: Unicode.Scalar = "'"
    let quoted = [quote] + start
    let scalars = Array(unicodeScalars)
    guard
      let place = scalars.indices.first(where: { scalars[$0...].starts(with: quoted) }),
      let end = scalars[(place + quoted.count)...].firstIndex(of: quote)
    else { return self }
    var shown = UnicodeScalarView()
    shown.append(contentsOf: scalars[...place])
    shown.append("…")
    shown.append(contentsOf: scalars[end...])
    return String(shown)
  }
}
