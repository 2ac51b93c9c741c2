/// What hinders a strict function.
enum Gap<R: Sendable>: Sendable {
  /// An operand is not known.
  case unknown(R)

  /// An operand cannot be computed.
  case fault(R)
}

/// What hinders a function of several operands: a fault outweighs what is not known.
struct Gaps<R: Sendable>: Sendable {
  private var unknown: R?
  private var fault: R?
}

extension Gaps where R: Trace {
  /// Starts with no operands.
  init() {}

  /// Takes in what an operand hinders, if anything.
  mutating func add(_ gap: Gap<R>?) {
    switch gap {
    case nil: break
    case .unknown(let trace): unknown.formUnion(trace)
    case .fault(let trace): fault.formUnion(trace)
    }
  }

  /// What all operands together hinder, if anything.
  var gap: Gap<R>? {
    guard var fault else { return unknown.map { .unknown($0) } }
    if let unknown { fault.formUnion(unknown) }
    fault.removeCauses()
    return .fault(fault)
  }

  /// The outcome of a function that some operand is known to hinder.
  func outcome<T>() -> Outcome<T, R> { Outcome(known) }

  /// What some operand is known to hinder.
  var known: Gap<R> { gap ?? .unknown(R()) }
}
