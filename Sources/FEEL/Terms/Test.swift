import CharterDiagnostics

/// The comparison of a value with something: `x = y`, `x between a and b`, `x in t`.
indirect enum Test<T: Domain>: Sendable {
  /// A fact and a literal, the commonest comparison, without references to follow.
  case fact(FactID, SourceRange, ComparisonOperator, T)

  /// Anything else.
  case general(Term<T>, Target<T>)

  /// Makes a test.
  init(_ subject: Term<T>, _ target: Target<T>) {
    if case .fact(let fact) = subject.form, case .value(let comparison, let term) = target,
      case .constant(let literal) = term.form
    {
      self = .fact(fact, subject.range, comparison, literal)
    } else {
      self = .general(subject, target)
    }
  }
}

/// What a value is tested against.
indirect enum Target<T: Domain>: Sendable {
  /// Another value.
  case value(ComparisonOperator, Term<T>)

  /// Two bounds, both of which must hold.
  case bounds(lower: Bound<T>, upper: Bound<T>)

  /// The elements of a list, one of which must be equal.
  case element(of: Term<Elements>)

  /// Literals, one of which must be equal.
  case literals([T])

  /// Several targets, one of which must hold.
  case anyOf([Target<T>])
}

/// One end of a range.
struct Bound<T: Domain>: Sendable {
  /// The value at the end.
  let term: Term<T>

  /// Whether the range holds the value itself.
  let isClosed: Bool
}
