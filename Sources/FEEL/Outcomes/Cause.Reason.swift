extension Cause {
  /// What can be the matter with a fact that is not known.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The declaration does not mention it.
    case notDeclared

    /// The declaration says that it is not known.
    case declaredUnknown

    /// What was declared does not fit the fact's type.
    case malformed

    /// It came from a source that may not supply it.
    case refused

    /// It was declared too long ago.
    case stale

    /// It is a judgement that nobody has recorded.
    case awaitingReview

    /// Those who judged it disagree.
    case disputed
  }
}

extension Cause.Reason: Comparable {
  /// Whether the first stands before the second in the order of declaration.
  public static func < (left: Cause.Reason, right: Cause.Reason) -> Bool {
    left.rank < right.rank
  }

  /// The place in the order of declaration, from zero.
  var rank: Int {
    switch self {
    case .notDeclared: 0
    case .declaredUnknown: 1
    case .malformed: 2
    case .refused: 3
    case .stale: 4
    case .awaitingReview: 5
    case .disputed: 6
    }
  }
}
