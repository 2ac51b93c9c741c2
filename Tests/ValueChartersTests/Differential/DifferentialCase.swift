import CharterTestSupport
import ReferenceEvaluator
import Testing
import ValueCharters

/// A made-up charter with a made-up declaration, of which a claim can be tried out.
struct DifferentialCase {
  var charter: GeneratedCharter
  var declaration: GeneratedDeclaration

  static let date = CivilDate(year: 2025, month: 10, day: 1)

  /// What goes against a claim about a charter and a declaration; nothing where it holds.
  typealias Claim = (PreparedCharter, GeneratedDeclaration) throws -> [String]

  /// What goes against a claim; nothing where it holds, or where a file does not load.
  private func objections(to claim: Claim) -> [String] {
    guard let prepared = try? PreparedCharter(charter) else { return [] }
    return (try? claim(prepared, declaration)) ?? []
  }

  /// Everything that is needed to look again at the smallest case found against a claim, which is
  /// made by leaving out again and again what can be.
  func report(against claim: Claim) -> String {
    var smallest = self
    while let smaller = smallest.smaller.first(where: { !$0.objections(to: claim).isEmpty }) {
      smallest = smaller
    }
    return smallest.description(smallest.objections(to: claim))
  }

  private var smaller: [DifferentialCase] {
    charter.smaller.map { DifferentialCase(charter: $0, declaration: declaration) }
      + declaration.smaller.map { DifferentialCase(charter: charter, declaration: $0) }
  }

  private func description(_ objections: [String]) -> String {
    """
    \(objections.joined(separator: "\n"))
    facts:       \(declaration.factsText)
    case file:   \(declaration.caseText)
    applies:     \(charter.applies ?? "-")
    definitions: \(charter.definitions)
    rules:       \(charter.rules.map { "\($0.requires)  applies: \($0.applies ?? "-")  \($0.members)" }.joined(separator: "\n             "))
    """
  }
}
