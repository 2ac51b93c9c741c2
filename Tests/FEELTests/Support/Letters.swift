import FEEL

/// The four outcomes of a condition as truth tables write them, each with a condition that has it.
enum Letter: String, CaseIterable, Sendable {
  case isTrue = "T"
  case isFalse = "F"
  case unknown = "U"
  case fault = "E"

  /// A condition with the outcome; the unknown ones are different facts.
  func condition(_ position: Int = 0) -> String {
    switch self {
    case .isTrue: "yes"
    case .isFalse: "no"
    case .unknown: "missing\(position)"
    case .fault: "(1 / zero = \(position))"
    }
  }

  /// A slot with the outcome.
  func slot(_ fact: FactID, _ position: Int) -> Slot {
    switch self {
    case .isTrue: .known(.boolean(true))
    case .isFalse: .known(.boolean(false))
    case .unknown: .unknown([Cause(fact, .declaredUnknown, indices: [position])])
    case .fault: .fault([Fault(.divisionByZero, FaultRange.of(position))])
    }
  }

  /// The facts that the conditions name.
  static let facts: TestFacts = {
    var facts = TestFacts([
      ("yes", .boolean, .boolean(true)), ("no", .boolean, .boolean(false)),
      ("zero", .number(), .number(0)),
    ])
    for position in 0..<4 { facts.add("missing\(position)", .boolean) }
    return facts
  }()

  /// All rows of outcomes of a length.
  static func rows(_ count: Int) -> [[Letter]] {
    guard count > 0 else { return [[]] }
    return rows(count - 1).flatMap { row in allCases.map { row + [$0] } }
  }

  /// The joining of outcomes, read off the tables.
  static func fold(_ letters: [Letter], absorbing: Letter, neutral: Letter) -> Letter {
    if letters.contains(absorbing) { return absorbing }
    if letters.contains(.unknown) { return .unknown }
    return letters.contains(.fault) ? .fault : neutral
  }
}
