import ValueCharters

extension Wording {
  /// What came out otherwise than expected, in one phrase.
  func difference(_ mismatch: CharterTestMismatch) -> String {
    let aspect = phrase(for: mismatch.aspect, of: mismatch.name)
    let expected = list(mismatch.expected)
    let got = list(mismatch.got)
    return self(
      en: "\(aspect): expected \(expected), got \(got)",
      da: "\(aspect): forventet \(expected), fundet \(got)")
  }
}
