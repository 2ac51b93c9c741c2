/// A function that is strict in its one argument.
struct Application1<A: Domain, T: Domain>: Sendable {
  /// Whether the function has a result for every argument.
  let isTotal: Bool

  /// The function.
  let function: @Sendable (A) throws(FaultCode) -> T

  /// The argument.
  let argument: Term<A>
}

/// A function that is strict in its two arguments.
struct Application2<A: Domain, B: Domain, T: Domain>: Sendable {
  /// Whether the function has a result for all arguments.
  let isTotal: Bool

  /// The function.
  let function: @Sendable (A, B) throws(FaultCode) -> T

  /// The first argument.
  let first: Term<A>

  /// The second argument.
  let second: Term<B>
}

/// A function that is strict in its three arguments.
struct Application3<A: Domain, B: Domain, C: Domain, T: Domain>: Sendable {
  /// The function.
  let function: @Sendable (A, B, C) throws(FaultCode) -> T

  /// The first argument.
  let first: Term<A>

  /// The second argument.
  let second: Term<B>

  /// The third argument.
  let third: Term<C>
}
