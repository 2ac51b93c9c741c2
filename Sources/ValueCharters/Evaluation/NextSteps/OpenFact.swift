import CharterDiagnostics
import FEEL

/// A fact that is not known, with the rules that wait for it.
final class OpenFact {
  let fact: String
  let title: LocalizedText
  let ask: FactSource

  /// The rules that wait for it, in the order of the charter.
  private(set) var rules: [String] = []

  /// How many of them are musts.
  private var mustCount = 0

  private init(_ cause: Finding.Cause) {
    fact = cause.fact
    title = cause.title
    ask = cause.ask
  }

  /// The facts that some findings wait for; what settles most comes first.
  ///
  /// What waits only for a confirmation asks for no fact.
  static func all(in findings: [OpenFinding]) -> [OpenFact] {
    var facts: [OpenFact] = []
    var places = NamePlaces()
    for open in findings where !open.finding.verdict.awaitsConfirmation {
      for cause in open.causes {
        let place = places[cause.fact] ?? facts.count
        if place == facts.count {
          facts.append(OpenFact(cause))
          places.add(place, of: cause.fact)
        }
        facts[place].add(open.finding)
      }
    }
    return facts.stablySorted { $0.weight > $1.weight }
  }

  private func add(_ finding: Finding) {
    guard rules.last != finding.rule else { return }
    rules.append(finding.rule)
    if finding.level == .must { mustCount += 1 }
  }

  private var weight: (Int, Int) { (mustCount, rules.count) }
}
