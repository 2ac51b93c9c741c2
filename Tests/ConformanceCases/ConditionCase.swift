import CharterJSON
package import FEEL
import Testing

/// A condition, what is declared, and what that comes to.
package struct ConditionCase: Sendable, CustomTestStringConvertible {
  /// The name of the case.
  package let id: String

  /// The heading of the page that says so.
  package let about: String

  /// The condition.
  package let condition: String

  /// The evaluation date.
  package let date: CivilDate

  /// What is expected.
  package let expected: ConditionAnswer

  /// Whether definitions stand beside the condition, so that only a charter can hold it.
  package let hasDefinitions: Bool

  /// The object of what is declared, as it is written.
  package let facts: String

  /// A vocabulary that declares the facts.
  package let vocabulary: String

  /// The condition as a JSON string.
  package let literal: String

  /// A charter with one rule that requires the condition.
  package let charter: String

  package var testDescription: String { "\(id): \(condition) over \(facts)" }

  /// Whether something that is not known, or a fault, is expected.
  var isOnUnknownOrFault: Bool {
    switch expected {
    case .unknown, .fault: true
    case .known, .invalid: false
    }
  }

  init?(_ node: JSONNode, in file: ConformanceFile) {
    guard let id = node["id"]?.string, let about = node["about"]?.string,
      let condition = node["condition"], let text = condition.string,
      let date = (node["on"] ?? file.root["on"])?.string.flatMap({ CivilDate($0) }),
      let types = file.root["facts"],
      let expected = node["expect"].flatMap({ ConditionAnswer($0) })
    else { return nil }
    self.id = id
    self.about = about
    self.condition = text
    self.date = date
    self.expected = expected
    hasDefinitions = node["definitions"] != nil
    facts = node["factsText"]?.string ?? node["facts"].map(file.text) ?? "{}"
    vocabulary = """
      {"format": 1, "vocabulary": "conformance", "version": "1", "languages": ["en"],
       "facts": \(file.text(of: types))}
      """
    literal = file.text(of: condition)
    charter = """
      {"format": 1, "charter": "conformance", "version": "1", "languages": ["en"],
       "title": {"en": "Conformance"}, "issuer": {"en": "Fjordby"}, "effect": "gating",
       "scope": {"en": "Conformance"}, "basis": "modelled", "inForce": {"from": "0001-01-01"},
       "vocabulary": ["conformance.vocabulary.json5"],
       "definitions": \(node["definitions"].map(file.text) ?? "{}"),
       "values": [{"id": "value", "title": {"en": "Value"}, "rules": [
         {"id": "r", "level": "must", "title": {"en": "Rule"}, "requires": \(literal)}]}]}
      """
  }
}
