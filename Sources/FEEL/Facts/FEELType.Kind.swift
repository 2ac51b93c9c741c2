extension FEELType {
  /// What a type is without its details.
  package enum Kind: CaseIterable, Hashable, Sendable {
    case any
    case boolean
    case number
    case text
    case date
    case yearsAndMonths
    case daysAndTime
    case list
    case record
    case range
  }

  /// What the type is without its details.
  package var kind: Kind {
    switch self {
    case .any: .any
    case .boolean: .boolean
    case .number: .number
    case .text, .choice: .text
    case .date: .date
    case .yearsAndMonths: .yearsAndMonths
    case .daysAndTime: .daysAndTime
    case .list: .list
    case .record: .record
    case .range: .range
    }
  }
}

extension FEELType.Kind {
  /// The plainest type of the kind.
  package var type: FEELType {
    switch self {
    case .any: .any
    case .boolean: .boolean
    case .number: .number()
    case .text: .text
    case .date: .date
    case .yearsAndMonths: .yearsAndMonths
    case .daysAndTime: .daysAndTime
    case .list: .list(of: .any)
    case .record: .record([])
    case .range: .range(of: .any)
    }
  }
}
