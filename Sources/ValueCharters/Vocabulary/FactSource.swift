/// Who may supply a fact.
public enum FactSource: String, CaseIterable, Sendable {
  /// The association, in its declaration.
  case association

  /// The authority, in its case file.
  case authority

  /// A person who assesses, in a review of the case file.
  case assessor
}
