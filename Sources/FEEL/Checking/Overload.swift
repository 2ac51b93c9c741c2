import CharterDiagnostics

/// One of the ways in which a strict function or operator takes its operands.
final class Overload: Sendable {
  /// The kinds of the operands.
  let operands: [FEELType.Kind]

  /// The kind of the result.
  let result: FEELType.Kind

  /// Makes the term from those of the operands; `nil` where they have other types.
  let node: @Sendable ([Node], SourceRange) -> Node?

  /// Makes a way of taking operands.
  init(
    operands: [FEELType.Kind], result: FEELType.Kind,
    node: @escaping @Sendable ([Node], SourceRange) -> Node?
  ) {
    self.operands = operands
    self.result = result
    self.node = node
  }
}

extension Overload {
  /// A function of one operand.
  convenience init<A: Domain, T: Domain>(
    _ operation: @escaping @Sendable (Application1<A, T>) -> T.Operation,
    isTotal: Bool = false,
    _ function: @escaping @Sendable (A) throws(FaultCode) -> T
  ) {
    self.init(operands: [A.kind], result: T.kind) { nodes, range in
      guard nodes.count == 1, let argument: Term<A> = nodes[0].term() else { return nil }
      let application = Application1(
        isTotal: isTotal, function: function, argument: argument)
      return Term<T>(form: .operation(operation(application)), range: range).node
    }
  }

  /// A function of two operands.
  convenience init<A: Domain, B: Domain, T: Domain>(
    _ operation: @escaping @Sendable (Application2<A, B, T>) -> T.Operation,
    isTotal: Bool = false,
    _ function: @escaping @Sendable (A, B) throws(FaultCode) -> T
  ) {
    self.init(operands: [A.kind, B.kind], result: T.kind) { nodes, range in
      guard nodes.count == 2, let first: Term<A> = nodes[0].term(),
        let second: Term<B> = nodes[1].term()
      else { return nil }
      let application = Application2(
        isTotal: isTotal, function: function, first: first, second: second)
      return Term<T>(form: .operation(operation(application)), range: range).node
    }
  }

  /// A function of three operands.
  convenience init<A: Domain, B: Domain, C: Domain, T: Domain>(
    _ operation: @escaping @Sendable (Application3<A, B, C, T>) -> T.Operation,
    _ function: @escaping @Sendable (A, B, C) throws(FaultCode) -> T
  ) {
    self.init(operands: [A.kind, B.kind, C.kind], result: T.kind) { nodes, range in
      guard nodes.count == 3, let first: Term<A> = nodes[0].term(),
        let second: Term<B> = nodes[1].term(), let third: Term<C> = nodes[2].term()
      else { return nil }
      let application = Application3(
        function: function, first: first, second: second, third: third)
      return Term<T>(form: .operation(operation(application)), range: range).node
    }
  }
}

extension TypeChecker {
  /// Checks operands against the ways of taking them.
  ///
  /// - Parameters:
  ///   - overloads: The ways, at least one.
  ///   - operands: The operands.
  ///   - range: The range of the whole.
  ///   - mismatch: The error where no way fits, and its range.
  /// - Returns: The checked expression.
  mutating func resolve(
    _ overloads: [Overload], _ operands: [Checked], _ range: SourceRange,
    mismatch: (Overload) -> (FEELError.Kind, SourceRange)?
  ) -> Checked {
    let kinds = operands.map(\.type.kind)
    let fitting = overloads.filter { overload in
      overload.operands.count == kinds.count
        && zip(overload.operands, kinds).allSatisfy { $0 == $1 || $1 == .any }
    }
    guard let first = fitting.first else {
      if let closest = overloads.first(where: { $0.operands.count == kinds.count }),
        let (kind, place) = mismatch(closest)
      {
        report(kind, place)
      }
      return .invalid(range, commonResult(of: overloads))
    }
    guard fitting.count == 1 else {
      return undetermined(operands, commonResult(of: fitting), range)
    }
    let nodes = operands.compactMap(\.node)
    let node = nodes.count == operands.count ? first.node(nodes, range) : nil
    return Checked(first.result.type, node, range)
  }

  private func commonResult(of overloads: [Overload]) -> FEELType {
    let results = Set(overloads.map(\.result))
    return results.count == 1 ? results.first?.type ?? .any : .any
  }
}
