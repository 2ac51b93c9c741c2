public import CharterDiagnostics

/// What stands under a name of a vocabulary: a fact, or a group of facts.
public indirect enum FactMember: Sendable {
  /// A fact.
  case fact(Fact)

  /// A group of facts.
  case group(FactGroup)

  /// The path that leads to it.
  public var path: String {
    switch self {
    case .fact(let fact): fact.path
    case .group(let group): group.path
    }
  }

  /// Where its name stands.
  public var location: SourceLocation {
    switch self {
    case .fact(let fact): fact.location
    case .group(let group): group.location
    }
  }
}

/// Facts that belong together under a name.
public struct FactGroup: Sendable {
  /// The path that leads to the group.
  public let path: String

  /// Where its name stands.
  public let location: SourceLocation

  /// What is in it, in order.
  public internal(set) var members: [FactMember]
}
