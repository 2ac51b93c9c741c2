/// Why a condition does not load.
package enum Refusal: String, Sendable {
  /// It is not written as a condition is.
  case syntax

  /// It is FEEL that conditions leave out.
  case leftOut

  /// A name means nothing here, or two things.
  case name

  /// Something has another type than its place needs.
  case type

  /// A date or a duration is none.
  case literal

  /// Definitions need each other.
  case circular
}

extension Refusal {
  /// The reasons that diagnostics give; `nil` in place of those that are no reason of these.
  ///
  /// - Parameter ids: The identifiers of the diagnostics.
  /// - Returns: The reasons.
  package static func all(in ids: [String]) -> Set<Refusal?> {
    Set(ids.map { reasons[$0] })
  }

  private static let reasons: [String: Refusal] = [
    "condition-syntax": .syntax, "unsupported-feel": .leftOut, "unknown-fact": .name,
    "unknown-function": .name, "shadowed-name": .name, "type-mismatch": .type,
    "incompatible-comparison": .type, "unknown-choice": .type, "wrong-arguments": .type,
    "not-a-condition": .type, "invalid-date-or-duration": .literal,
    "circular-definition": .circular,
  ]
}
