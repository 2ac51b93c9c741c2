/// The comparison of a value with something: `x = y`, `x between a and b`, `x in t`.
struct Test<T: Domain>: Sendable {
  /// The value that is tested.
  let subject: Term<T>

  /// What it is tested against.
  let target: Target<T>
}

/// What a value is tested against.
indirect enum Target<T: Domain>: Sendable {
  /// Another value.
  case value(ComparisonOperator, Term<T>)

  /// Two bounds, both of which must hold.
  case bounds(lower: Bound<T>, upper: Bound<T>)

  /// The elements of a list, one of which must be equal.
  case element(of: Term<Elements>)

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
