/// Which findings the exit code of `check` speaks of.
package enum FailureScope: String, CaseIterable, Sendable {
  /// The musts.
  case must

  /// The shoulds and the guiding charters too.
  case any

  /// None: only what cannot be read or evaluated counts.
  case never
}
