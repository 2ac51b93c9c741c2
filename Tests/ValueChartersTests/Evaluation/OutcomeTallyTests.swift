import Testing
import ValueCharters

struct OutcomeTallyTests {
  /// A rule as the outcome sees it.
  struct Entry: Hashable, Sendable {
    var status: Status
    let level: Charter.Rule.Level
    let isCurable: Bool
    let isWaived: Bool

    static let all: [Entry] = Status.allCases.flatMap { status in
      Charter.Rule.Level.allCases.flatMap { level in
        [true, false].flatMap { isCurable in
          [true, false].map {
            Entry(status: status, level: level, isCurable: isCurable, isWaived: $0)
          }
        }
      }
    }

    var isUnsettled: Bool { status == .undetermined || status == .needsReview }
  }

  /// The table of outcomes, read row by row: the first that applies.
  private static func expected(_ entries: [Entry], _ effect: Charter.Effect) -> Outcome {
    let counting = entries.filter { !$0.isWaived }
    if effect == .guiding {
      if counting.contains(where: { $0.status == .notSatisfied }) { return .differs }
      if counting.contains(where: { $0.status == .error }) { return .error }
      if counting.contains(where: \.isUnsettled) { return .open }
      return .aligned
    }
    let musts = counting.filter { $0.level == .must }
    let failed = musts.filter { $0.status == .notSatisfied }
    if failed.contains(where: { !$0.isCurable }) { return .conflict }
    if musts.contains(where: { $0.status == .error }) { return .error }
    if musts.contains(where: \.isUnsettled) { return .undetermined }
    if !failed.isEmpty { return .gaps }
    return .conforms
  }

  /// Every way in which what is unsettled can turn out.
  private static func settlings(_ entries: [Entry]) -> [[Entry]] {
    entries.reduce([[]]) { settled, entry in
      guard entry.isUnsettled else { return settled.map { $0 + [entry] } }
      return settled.flatMap { before in
        [Status.satisfied, .notSatisfied].map { status in
          var entry = entry
          entry.status = status
          return before + [entry]
        }
      }
    }
  }

  private static let order: [Outcome] = [
    .conforms, .aligned, .gaps, .error, .differs, .conflict,
  ]

  /// The order for a guiding charter, where what differs comes before an error.
  private static func rank(_ outcome: Outcome) -> Int { order.firstIndex(of: outcome) ?? -1 }

  private func check(_ entries: [Entry], _ effect: Charter.Effect) {
    var tally = OutcomeTally(effect: effect)
    for entry in entries {
      tally.add(
        entry.status, level: entry.level, isCurable: entry.isCurable, isWaived: entry.isWaived)
    }
    let outcomes = Self.settlings(entries).map { Self.expected($0, effect) }
    let ranks = outcomes.map(Self.rank)
    let isRight =
      tally.outcome == Self.expected(entries, effect)
      && Self.rank(tally.best) == ranks.min() && Self.rank(tally.worst) == ranks.max()
    if !isRight { Issue.record("\(effect): \(entries) gave \(tally)") }
  }

  @Test(arguments: Charter.Effect.allCases)
  func addsUpEveryPairOfRules(_ effect: Charter.Effect) {
    for left in Entry.all {
      check([left], effect)
      for right in Entry.all { check([left, right], effect) }
    }
  }

  @Test(arguments: Charter.Effect.allCases)
  func addsUpEveryTripleOfMusts(_ effect: Charter.Effect) {
    let entries = Entry.all.filter { $0.level == .must && !$0.isWaived }
    for first in entries {
      for second in entries {
        for third in entries { check([first, second, third], effect) }
      }
    }
  }

  @Test func isEmptyWithoutRules() {
    var tally = OutcomeTally(effect: .gating)
    #expect(tally.isEmpty)
    #expect(tally.outcome == .conforms)
    tally.add(.satisfied, level: .should, isCurable: false, isWaived: false)
    #expect(!tally.isEmpty)
  }
}
