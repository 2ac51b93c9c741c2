/// The running result of joining conditions by `and` or by `or`.
struct Fold<R: Sendable> {
  private let junction: Junction
  private var unknown: R?
  private var fault: R?
}

extension Fold where R: Trace {
  /// Starts with no conditions.
  init(_ junction: Junction) {
    self.junction = junction
  }

  /// Takes in a condition.
  ///
  /// - Returns: Whether the condition settles the whole, whatever the others are.
  mutating func add(_ outcome: Outcome<Bool, R>) -> Bool {
    switch outcome {
    case .known(let value): return value == junction.absorbing
    case .unknown(let trace): unknown.formUnion(trace)
    case .fault(let trace): fault.formUnion(trace)
    }
    return false
  }

  /// The result, if no condition settled it.
  var outcome: Outcome<Bool, R> {
    switch (unknown, fault) {
    case (nil, nil): return .known(!junction.absorbing)
    case (var unknown?, let fault):
      if let fault { unknown.formUnion(fault) }
      return .unknown(unknown)
    case (nil, let fault?): return .fault(fault)
    }
  }

  /// The result when a condition settled it.
  var settled: Outcome<Bool, R> { .known(junction.absorbing) }
}
