import CharterDiagnostics

extension TypeChecker {
  mutating func call(
    _ name: Syntax.Name, _ arguments: [Syntax.Argument], _ range: SourceRange
  ) -> Checked {
    guard let function = FunctionTable.function(named: name.text) else {
      for argument in arguments { _ = check(argument.value) }
      if let feature = FunctionTable.leftOutFeature(named: name.text) {
        report(.unsupported(feature), name.range)
      } else {
        let nearest = NearestName.find(name.text, among: FunctionTable.names)
        report(.unknownFunction(name.text, nearest: nearest), name.range)
      }
      return .invalid(range)
    }
    guard let (signature, ordered) = bind(arguments, to: function, name.range, range) else {
      for argument in arguments { _ = check(argument.value) }
      return .invalid(range, function.result.type)
    }
    let call = CheckedCall(
      function: function.name.rawValue, parameters: signature.parameters,
      arguments: ordered.map { checkValue($0) }, range: range)
    return signature.check(&self, call)
  }

  /// Checks a call of something that is no function's name.
  mutating func application(
    _ callee: Syntax, _ arguments: [Syntax.Argument], _ range: SourceRange
  ) -> Checked {
    let callee = check(callee)
    for argument in arguments { _ = check(argument.value) }
    if callee.node != nil || callee.type.kind != .any {
      report(.notAFunction(callee.type), callee.range)
    }
    return .invalid(range)
  }

  /// Puts arguments in the order of the parameters.
  private mutating func bind(
    _ arguments: [Syntax.Argument], to function: Function, _ name: SourceRange,
    _ range: SourceRange
  ) -> (Signature, [Syntax])? {
    let named = arguments.compactMap(\.name)
    if named.isEmpty {
      if let signature = function.signatures.first(where: { $0.accepts(arguments.count) }) {
        return (signature, arguments.map(\.value))
      }
      reportCount(of: arguments.count, function, range)
      return nil
    }
    guard named.count == arguments.count else {
      report(.mixedArguments(function: function.name.rawValue), range)
      return nil
    }
    return bind(named, arguments, to: function, range)
  }

  private mutating func bind(
    _ names: [Syntax.Name], _ arguments: [Syntax.Argument], to function: Function,
    _ range: SourceRange
  ) -> (Signature, [Syntax])? {
    let known = function.signatures.flatMap(\.parameters)
    var seen: Set<String> = []
    for name in names {
      guard known.contains(name.text) else {
        let nearest = NearestName.find(name.text, among: known)
        report(
          .unknownArgument(
            function: function.name.rawValue, name: name.text, nearest: nearest), name.range)
        return nil
      }
      guard seen.insert(name.text).inserted else {
        report(
          .duplicateArgument(function: function.name.rawValue, name: name.text), name.range)
        return nil
      }
    }
    for signature in function.signatures {
      let ordered = signature.parameters.compactMap { parameter in
        arguments.first { $0.name?.text == parameter }?.value
      }
      let required = Set(signature.parameters.prefix(signature.requiredCount))
      if ordered.count == arguments.count, required.isSubset(of: seen) {
        return (signature, ordered)
      }
    }
    reportCount(of: arguments.count, function, range)
    return nil
  }

  private mutating func reportCount(of count: Int, _ function: Function, _ range: SourceRange) {
    let parameters = function.signatures[0].parameters
    report(
      .argumentCount(function: function.name.rawValue, parameters: parameters, found: count), range)
  }
}
