import CharterDiagnostics
import FEEL
package import ValueCharters

/// What a charter asks for that an earlier one of its version did not.
///
/// A change that makes a charter ask for less, as far as that can be seen without knowing what the
/// conditions are about, is none of these.
package struct CharterChanges {
  /// The members without which a charter cannot be held against another one.
  private static let compared: Set<String> = [
    "format", "charter", "version", "extends", "definitions", "applies", "values", "rules", "id",
    "level", "requires", "cure", "confirm",
  ]

  /// Whether all of a charter was read that others are held against.
  package static func canCompare(with charter: Charter) -> Bool {
    charter.unread.isDisjoint(with: compared)
  }

  /// The identifiers of the rules, in order.
  private let rules: [String]

  /// Where the first of them stands, or what says whom the charter applies to.
  let place: SourceLocation?

  /// Whether it asks for the same, or for less.
  let isEmpty: Bool

  /// What has changed, in words.
  var subject: LocalizedText {
    guard let rule = rules.first else {
      return LocalizedText(
        en: "it applies to others than before", da: "det gælder for andre end før")
    }
    if rules.count == 1 {
      return LocalizedText(
        en: "rule \(rule.quoted) is new, stricter or another",
        da: "reglen \(rule.quoted) er ny, strengere eller en anden")
    }
    return LocalizedText(
      en: "\(rules.count) rules are new, stricter or others",
      da: "\(rules.count) regler er nye, strengere eller andre")
  }

  /// Holds a charter against an earlier one.
  init(_ charter: Charter, since earlier: Charter) {
    let conditions = ConditionChange(old: Wordings(of: earlier), new: Wordings(of: charter))
    let known = Dictionary(
      earlier.rules.map { ($0.id.content, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = charter.rules.filter { rule in
      guard let old = known[rule.id.content] else { return rule.level == .must }
      return rule.asksForMore(than: old) || conditions.asksForMore(rule, than: old)
    }
    rules = changed.map(\.id.content)
    let appliesToMore = conditions.appliesToMore(charter.applies, than: earlier.applies)
    place = changed.first?.id.location ?? (appliesToMore ? charter.applies?.location : nil)
    isEmpty = changed.isEmpty && !appliesToMore
  }
}

extension Charter.Rule {
  /// Whether it asks for more than an earlier one, its conditions left aside.
  fileprivate func asksForMore(than old: Charter.Rule) -> Bool {
    if level == .must, old.level == .should { return true }
    if old.needsConfirmation, !needsConfirmation { return true }
    guard let oldCure = old.cure else { return false }
    return cure.map { $0.longestDays < oldCure.shortestDays } ?? true
  }
}

extension TimeSpan {
  fileprivate var shortestDays: Int64 {
    switch duration {
    case .months(let months): months.totalMonths * 28
    case .time(let time): Int64(time.days)
    }
  }

  fileprivate var longestDays: Int64 {
    switch duration {
    case .months(let months): months.totalMonths * 31
    case .time(let time): Int64(time.days)
    }
  }
}

/// How the conditions of a charter are worded, with those of the definitions that they use.
private struct Wordings {
  private let definitions: [String: Syntax]

  init(of charter: Charter) {
    definitions = Dictionary(
      charter.definitions.map { ($0.name.content, Self.syntax($0.condition)) },
      uniquingKeysWith: { first, _ in first })
  }

  static func syntax(_ condition: Condition) -> Syntax {
    FEELParser.parse(ConditionText(condition.text)).syntax
  }

  /// The text of a part and of each definition that it uses, by way of others too.
  func text(_ syntax: Syntax) -> String {
    var text = syntax.description
    var seen: Set<String> = []
    var open = syntax.names
    while let name = open.popLast() {
      guard let definition = definitions[name], seen.insert(name).inserted else { continue }
      text += "\n\(name): \(definition.description)"
      open += definition.names
    }
    return text
  }
}

/// Tells conditions that ask for more, or for something else, from those that ask for less.
private struct ConditionChange {
  let old: Wordings
  let new: Wordings

  func asksForMore(_ rule: Charter.Rule, than earlier: Charter.Rule) -> Bool {
    let (now, before) = (Wordings.syntax(rule.requires), Wordings.syntax(earlier.requires))
    return appliesToMore(rule.applies, than: earlier.applies) || !follows(now, from: before)
  }

  func appliesToMore(_ now: Condition?, than before: Condition?) -> Bool {
    guard let before else { return false }
    guard let now else { return true }
    return !follows(Wordings.syntax(before), from: Wordings.syntax(now), (old, new))
  }

  private func follows(_ now: Syntax, from before: Syntax) -> Bool {
    follows(now, from: before, (new, old))
  }

  /// Whether a condition holds wherever another one does, as their wording shows: it is the same, or
  /// one of its alternatives is, or it is a part of what that one joins.
  private func follows(
    _ weaker: Syntax, from stronger: Syntax, _ wordings: (weaker: Wordings, stronger: Wordings)
  ) -> Bool {
    let weakerText = wordings.weaker.text(weaker)
    let strongerText = wordings.stronger.text(stronger)
    if weakerText == strongerText { return true }
    if case .disjunction(let parts) = weaker.form {
      let alternatives = Set(parts.map(wordings.weaker.text))
      let needed: [Syntax] =
        if case .disjunction(let parts) = stronger.form { parts } else { [stronger] }
      if needed.allSatisfy({ alternatives.contains(wordings.stronger.text($0)) }) { return true }
    }
    if case .conjunction(let parts) = stronger.form {
      let given = Set(parts.map(wordings.stronger.text))
      let needed: [Syntax] =
        if case .conjunction(let parts) = weaker.form { parts } else { [weaker] }
      return needed.allSatisfy { given.contains(wordings.weaker.text($0)) }
    }
    return false
  }
}
