import CharterDiagnostics

extension Signature {
  /// Makes the signature of a function on a list.
  static func list(
    _ check:
      @escaping @Sendable (
        inout TypeChecker, CheckedCall, _ list: Checked, _ element: FEELType
      ) -> Checked
  ) -> Signature {
    Signature(["list"]) { checker, call in
      guard let element = call.elementType(&checker) else { return .invalid(call.range) }
      return check(&checker, call, call.arguments[0], element)
    }
  }

  /// Makes the signature of a function on a list whose elements may be written as arguments.
  static func listOrItems(
    _ check:
      @escaping @Sendable (
        inout TypeChecker, CheckedCall, _ list: Checked, _ element: FEELType
      ) -> Checked
  ) -> Signature {
    Signature(["list"], isVariadic: true) { checker, call in
      let list: Checked =
        if call.arguments.count == 1, [.list, .any].contains(call.arguments[0].type.kind) {
          call.arguments[0]
        } else {
          checker.list(call.arguments, call.range)
        }
      let element: FEELType = if case .list(let type) = list.type { type } else { .any }
      return check(&checker, call, list, element)
    }
  }
}

extension CheckedCall {
  /// The type of the elements of the first argument; `nil`, and an error, where it is no list.
  func elementType(_ checker: inout TypeChecker) -> FEELType? {
    switch arguments[0].type {
    case .list(let element): return element
    case .any: return .any
    case let type:
      let error = FEELError.Kind.typeMismatch(
        found: type, expected: .list(of: .any), role(of: 0))
      checker.report(error, arguments[0].range)
      return nil
    }
  }

  /// Reports that the elements of the list have the wrong type.
  func reportElement(
    _ found: FEELType, expected: FEELType, _ checker: inout TypeChecker
  ) -> Checked {
    let isList = arguments.count == 1 && arguments[0].type.kind == .list
    let error = FEELError.Kind.typeMismatch(
      found: isList ? arguments[0].type : found, expected: isList ? .list(of: expected) : expected,
      role(of: 0))
    checker.report(error, arguments[0].range)
    return .invalid(range)
  }
}
