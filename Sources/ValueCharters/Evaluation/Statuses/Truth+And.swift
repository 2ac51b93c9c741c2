package import FEEL

extension Truth {
  /// The conjunction of two conditions, as the condition language has it.
  package static func && (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.false, _), (_, .false): .false
    case (.unknown, _), (_, .unknown): .unknown
    case (.fault, _), (_, .fault): .fault
    case (.true, .true): .true
    }
  }
}
