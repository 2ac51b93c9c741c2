extension FEELType {
  /// The type that holds the values of both types, or `nil` where they do not mix.
  package func joined(with other: FEELType) -> FEELType? {
    switch (self, other) {
    case (.any, _): other
    case (_, .any): self
    case (.number(let left), .number(let right)): left == right ? self : .number()
    case (.text, .text), (.text, .choice), (.choice, .text): .text
    case (.choice(let left), .choice(let right)):
      left == right ? self : .choice(left + right.filter { !left.contains($0) })
    case (.list(let left), .list(let right)):
      if let element = left.joined(with: right) { .list(of: element) } else { nil }
    case (.range(let left), .range(let right)):
      if let bound = left.joined(with: right) { .range(of: bound) } else { nil }
    default: self == other ? self : nil
    }
  }

  /// Whether values of the two types can be told equal or not.
  package func isComparable(with other: FEELType) -> Bool {
    switch (self, other) {
    case (.any, _), (_, .any): true
    case (.list(let left), .list(let right)): left.isComparable(with: right)
    case (.record, _), (.range, _): false
    case (.choice, .choice): true
    default: joined(with: other) != nil
    }
  }

  /// Whether values of the type have an order.
  package var isOrdered: Bool {
    switch self {
    case .any, .number, .text, .choice, .date, .yearsAndMonths, .daysAndTime: true
    case .boolean, .list, .record, .range: false
    }
  }

  /// Whether the type is a number, whatever its unit.
  package var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether the type is text or a choice.
  package var isText: Bool {
    switch self {
    case .text, .choice: true
    default: false
    }
  }
}
