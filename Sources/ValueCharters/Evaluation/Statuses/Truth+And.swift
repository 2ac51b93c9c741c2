package import FEEL

extension Truth {
  /// The conjunction of two conditions, as the condition language has it.
  package static func && (left: Truth, right: Truth) -> Truth {
    // Not by both at once, which would have the runtime make a type for the pair.
    switch left {
    case .false: .false
    case .true: right
    case .fault: right.isTrue ? .fault : right
    case .unknown: right.isFalse ? .false : .unknown
    }
  }

  private var isTrue: Bool { if case .true = self { true } else { false } }

  /// Whether the condition is not met; `==` would have the runtime look up how to compare.
  var isFalse: Bool { if case .false = self { true } else { false } }
}
