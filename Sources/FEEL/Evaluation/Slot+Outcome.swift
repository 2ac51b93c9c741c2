extension Slot {
  /// The outcome without its type.
  init<T: Domain, R: Trace>(_ outcome: Outcome<T, R>) {
    switch outcome {
    case .known(let value): self = .known(value.value)
    case .unknown(let trace): self = .unknown(trace.causes, faults: trace.faults)
    case .fault(let trace): self = .fault(trace.faults)
    }
  }

  /// The slot with each cause and fault once and in order.
  var canonical: Slot {
    switch self {
    case .known: return self
    case .unknown(let causes, let faults):
      let trace = CauseTrace(causes: causes, faults: faults).canonical
      return .unknown(trace.causes, faults: trace.faults)
    case .fault(let faults):
      return .fault(CauseTrace(causes: [], faults: faults).canonical.faults)
    }
  }
}

extension Gap where R: Trace {
  /// What a slot hinders, if anything.
  init?(_ slot: Slot) {
    switch slot {
    case .known: return nil
    case .unknown(let causes, let faults): self = .unknown(R(causes: causes, faults: faults))
    case .fault(let faults): self = .fault(R(causes: [], faults: faults))
    }
  }
}
