import CharterDiagnostics

/// What evaluating a term gives: a value, not known, or not computable.
///
/// That the trace is one is asked only where it is used: a type that asks for it makes the runtime look
/// through all conformances of the program.
enum Outcome<T: Sendable, R: Sendable>: Sendable {
  /// The value.
  case known(T)

  /// It is not known; the trace tells what is missing and what went wrong besides.
  case unknown(R)

  /// It cannot be computed; the trace tells what went wrong.
  case fault(R)
}

extension Outcome where R: Trace {
  /// The outcome of a function that is strict in this value.
  func map<U>(
    at range: SourceRange, _ function: (T) throws(FaultCode) -> U
  ) -> Outcome<U, R> {
    switch self {
    case .known(let value):
      do throws(FaultCode) {
        return .known(try function(value))
      } catch {
        return .fault(R(error, range))
      }
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    }
  }

  /// What hinders a function that is strict in this value, if anything.
  var gap: Gap<R>? {
    switch self {
    case .known: nil
    case .unknown(let trace): .unknown(trace)
    case .fault(let trace): .fault(trace)
    }
  }

  /// The trace, where there is no value.
  var trace: R? {
    switch self {
    case .known: nil
    case .unknown(let trace), .fault(let trace): trace
    }
  }

  /// The outcome without a value.
  init(_ gap: Gap<R>) {
    switch gap {
    case .unknown(let trace): self = .unknown(trace)
    case .fault(let trace): self = .fault(trace)
    }
  }
}

extension Outcome where T: Domain, R: Trace {
  /// The work that a function of the value takes, in visits of list elements.
  var size: Int {
    if case .known(let value) = self { value.size } else { 1 }
  }
}
