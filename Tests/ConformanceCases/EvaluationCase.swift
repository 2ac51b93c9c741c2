import CharterJSON
package import FEEL
import Testing

/// A charter, a declaration and perhaps a case file, and what is found.
package struct EvaluationCase: Sendable, CustomTestStringConvertible {
  /// The name of the case.
  package let id: String

  /// The heading of the page that says so.
  package let about: String

  /// The evaluation date.
  package let date: CivilDate

  /// The vocabulary file.
  package let vocabulary: String

  /// The charter file.
  package let charter: String

  /// The declaration file.
  package let declaration: String

  /// The case file, if there is one.
  package let caseFile: String?

  /// Whether sensitive values are asked for.
  package let showsSensitive: Bool

  /// What is expected.
  package let expected: EvaluationExpectation

  package var testDescription: String { "\(id): \(declaration) \(caseFile ?? "")" }

  /// Whether something that is not known, or a fault, is expected of a rule.
  var isOnUnknownOrFault: Bool { expected.isOnUnknownOrFault }

  init?(_ node: JSONNode, in file: ConformanceFile) {
    guard let id = node["id"]?.string, let about = node["about"]?.string,
      let date = node["on"]?.string.flatMap({ CivilDate($0) }),
      let vocabulary = file.root["vocabulary"],
      let charter = node["charter"]?.string.flatMap({ file.root["charters"]?[$0] }),
      let declaration = node["declarationText"]?.string ?? node["declaration"].map(file.text),
      let expected = node["expect"]
    else { return nil }
    self.id = id
    self.about = about
    self.date = date
    self.vocabulary = file.text(of: vocabulary)
    self.charter = file.text(of: charter)
    self.declaration = declaration
    caseFile = node["case"].map(file.text)
    showsSensitive = node["showSensitive"]?.boolean ?? false
    self.expected = EvaluationExpectation(expected)
  }
}
