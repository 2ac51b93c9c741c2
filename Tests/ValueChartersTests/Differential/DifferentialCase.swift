import CharterTestSupport
import FEEL
import ReferenceEvaluator
import Testing
import ValueCharters

/// A made-up charter with a made-up declaration, on which both evaluators have to agree.
struct DifferentialCase {
  var charter: GeneratedCharter
  var declaration: GeneratedDeclaration

  static let date = CivilDate(year: 2025, month: 10, day: 1)

  /// What the evaluators disagree on; nothing where they agree, or where a file does not load.
  var disagreements: [String] {
    guard let prepared = try? PreparedCharter(charter) else { return [] }
    return (try? prepared.disagreements(on: declaration)) ?? []
  }

  /// The smallest case found on which they disagree, by leaving out again and again what can be.
  func shrunk() -> DifferentialCase {
    var smallest = self
    while let smaller = smallest.smaller.first(where: { !$0.disagreements.isEmpty }) {
      smallest = smaller
    }
    return smallest
  }

  private var smaller: [DifferentialCase] {
    charter.smaller.map { DifferentialCase(charter: $0, declaration: declaration) }
      + declaration.smaller.map { DifferentialCase(charter: charter, declaration: $0) }
  }

  /// Everything that is needed to look at the case again.
  var report: String {
    """
    \(disagreements.joined(separator: "\n"))
    facts:       \(declaration.factsText)
    case file:   \(declaration.caseText)
    applies:     \(charter.applies ?? "-")
    definitions: \(charter.definitions)
    rules:       \(charter.rules.map { "\($0.requires)  applies: \($0.applies ?? "-")  \($0.members)" }.joined(separator: "\n             "))
    """
  }
}

extension GeneratedCharter {
  /// Charters that ask less.
  fileprivate var smaller: [GeneratedCharter] {
    var results: [GeneratedCharter] = []
    func change(_ body: (inout GeneratedCharter) -> Void) {
      var result = self
      body(&result)
      results.append(result)
    }
    if rules.count > 1 { for index in rules.indices { change { $0.rules = [rules[index]] } } }
    if applies != nil { change { $0.applies = nil } }
    for name in definitions.keys.sorted() { change { $0.definitions[name] = nil } }
    for index in rules.indices {
      if rules[index].applies != nil { change { $0.rules[index].applies = nil } }
      for member in rules[index].members.indices {
        change { $0.rules[index].members.remove(at: member) }
      }
      for text in Self.smaller(rules[index].requires) { change { $0.rules[index].requires = text } }
      for text in Self.smaller(rules[index].applies) { change { $0.rules[index].applies = text } }
    }
    for text in Self.smaller(applies) { change { $0.applies = text } }
    for (name, text) in definitions.sorted(by: { $0.key < $1.key }) {
      for text in Self.smaller(text) { change { $0.definitions[name] = text } }
    }
    return results
  }

  /// Conditions in which one part is replaced by a part of it; those of wrong types do not load.
  private static func smaller(_ text: String?) -> [String] {
    guard let text else { return [] }
    let source = ConditionText(text)
    var results: [String] = []
    var open = [FEELParser.parse(source).syntax]
    while let syntax = open.popLast() {
      for part in syntax.form.parts {
        let head = source.text(in: .init(0, syntax.range.lowerBound))
        let tail = source.text(in: .init(syntax.range.upperBound, text.utf8.count))
        results.append(head + source.text(in: part.range) + tail)
      }
      if syntax.range.count > 4 {
        for constant in ["true", "false", "1"] {
          let head = source.text(in: .init(0, syntax.range.lowerBound))
          let tail = source.text(in: .init(syntax.range.upperBound, text.utf8.count))
          results.append(head + constant + tail)
        }
      }
      open += syntax.form.parts
    }
    return results.filter { $0.utf8.count < text.utf8.count }
  }
}
