extension Charter {
  /// What a charter does to a cooperation.
  public enum Effect: String, CaseIterable, Sendable {
    /// The authority is bound by it, as by a statute.
    case binding

    /// Cooperation within its scope depends on it.
    case gating

    /// It is a frame that nothing depends on; it has no musts.
    case guiding
  }

  /// Whether a charter's texts are the instrument itself.
  public enum Basis: String, CaseIterable, Sendable {
    /// The texts are those that were adopted.
    case adopted

    /// The texts are own wording after the sources.
    case modelled
  }
}
