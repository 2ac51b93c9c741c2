extension CharterEvaluator {
  /// What an evaluation is to look at and to tell.
  public struct Options: Hashable, Sendable {
    /// The names of the rules to evaluate, `charter-id/rule-id` or the bare id where only one
    /// charter has it; `nil` means all.
    public var rules: [String]?

    /// Whether findings tell part by part how their conditions came out.
    public var explains: Bool

    /// Whether the values of sensitive facts are shown.
    public var revealsSensitive: Bool

    /// Makes options.
    ///
    /// - Parameters:
    ///   - rules: The names of the rules to evaluate; `nil` means all.
    ///   - explains: Whether findings tell how their conditions came out.
    ///   - revealsSensitive: Whether the values of sensitive facts are shown.
    public init(
      rules: [String]? = nil, explains: Bool = false, revealsSensitive: Bool = false
    ) {
      self.rules = rules
      self.explains = explains
      self.revealsSensitive = revealsSensitive
    }
  }
}
