import CharterReports
import Testing
import ValueCharters

struct FindingChangeTests {
  @Test(
    arguments: [
      (nil, .satisfied, .new), (.notEvaluated, .notSatisfied, .new),
      (.notEvaluated, .notEvaluated, .unchanged), (.notSatisfied, .notSatisfied, .unchanged),
      (.satisfied, .notApplicable, .unchanged), (.undetermined, .satisfied, .settled),
      (.undetermined, .notSatisfied, .settled), (.needsReview, .notApplicable, .settled),
      (.needsReview, .undetermined, .worsened), (.undetermined, .needsReview, .improved),
      (.undetermined, .error, .worsened), (.satisfied, .undetermined, .worsened),
      (.satisfied, .notSatisfied, .worsened), (.notApplicable, .error, .worsened),
      (.notSatisfied, .satisfied, .improved), (.notSatisfied, .undetermined, .improved),
      (.error, .notSatisfied, .improved), (.satisfied, .notEvaluated, .unchanged),
    ] as [(Status?, Status, FindingChange.Kind)])
  func tellsHowAFindingChanged(_ before: Status?, _ now: Status, _ kind: FindingChange.Kind) {
    #expect(FindingChange(from: before, to: now).kind == kind)
  }
}
