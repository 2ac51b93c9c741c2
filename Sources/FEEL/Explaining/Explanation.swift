package import CharterDiagnostics

/// Why an expression has the outcome that it has: its parts and the facts that they read.
package struct Explanation: Hashable, Sendable {
  /// What a part is to the whole.
  package enum Role: Hashable, Sendable {
    /// A part of the text.
    case part

    /// What a definition of this name stands for.
    case definition(String)

    /// What a quantifier says of the element at a position, from zero.
    case element(Int)
  }

  /// What the part is to the whole.
  package internal(set) var role: Role

  /// The text of the part.
  package let text: String

  /// The range of the part.
  package let range: SourceRange

  /// Its outcome.
  package let outcome: Slot

  /// The parts that it is made of.
  package internal(set) var children: [Explanation] = []

  /// The facts that it reads itself.
  package internal(set) var readings: [Reading] = []

  /// Whether the outcome rests on an empty list.
  package internal(set) var isVacuous = false

  /// Whether the outcome of the whole rests on this part.
  package internal(set) var isDecisive = true

  /// What the part says, if it is a condition.
  package var truth: Truth? {
    switch outcome {
    case .known(.boolean(let truth)): truth ? .true : .false
    case .known: nil
    case .unknown: .unknown
    case .fault: .fault
    }
  }
}
