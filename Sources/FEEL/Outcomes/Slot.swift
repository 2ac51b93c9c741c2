/// What is known about a fact, a list element or the result of an expression.
public enum Slot: Hashable, Sendable {
  /// Its value.
  case known(Value)

  /// It is not known, for at least one cause; faults may have come along.
  case unknown([Cause], faults: [Fault] = [])

  /// It cannot be computed, for at least one fault.
  case fault([Fault])
}

extension Slot {
  /// The value, where it is known.
  public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}
