/// A way of writing lint rules.
enum RuleFormat: String, CaseIterable {
  /// For a person.
  case text

  /// For programs.
  case json
}
