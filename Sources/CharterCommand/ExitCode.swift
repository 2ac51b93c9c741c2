/// What a run of the command amounts to.
package enum ExitCode: Int32, CaseIterable, Sendable {
  /// Everything in scope is settled and satisfied.
  case success = 0

  /// A finding in scope is not satisfied, or could not be computed.
  case adverse = 1

  /// Something is wrong with the usage, a file, a charter or a declaration.
  case invalid = 2

  /// A finding in scope is not settled.
  case unsettled = 3

  /// The tool itself is at fault.
  case internalError = 70

  /// The user interrupted the run; what was done until then has been delivered.
  case interrupted = 130

  /// The code that stands for both: the first that applies in the order 70, 2, 1, 3, 0.
  ///
  /// - Parameter other: What another part of the run amounts to.
  /// - Returns: The code of the run.
  package func combined(with other: ExitCode) -> ExitCode {
    precedence >= other.precedence ? self : other
  }

  private var precedence: Int {
    switch self {
    case .success: 0
    case .unsettled: 1
    case .adverse: 2
    case .invalid: 3
    case .internalError: 4
    case .interrupted: 5
    }
  }
}
