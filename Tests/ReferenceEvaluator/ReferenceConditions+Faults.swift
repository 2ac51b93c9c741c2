import FEEL

extension ReferenceConditions {
  /// Whether an expression that is not known may turn out to be a fault once more is known.
  ///
  /// That depends on what is written alone, and not on what is declared.
  func mayFault(_ syntax: Syntax) -> Bool {
    if let (root, _) = path(syntax) {
      switch root {
      case .scope(let scope): return scope.mayFault
      case .definition(let syntax): return outside.mayFault(syntax)
      case .fact: return false
      }
    }
    switch syntax.form {
    case .bracket(let list, let inner):
      return isIndex(syntax) || mayFault(list)
        || inItem(of: list, .unknown([], [])).mayFault(inner)
    case .some(let bindings, let body), .every(let bindings, let body):
      var inner = self
      for binding in bindings {
        if inner.mayFault(binding.list) { return true }
        inner = inner.binding(binding, to: .unknown([], []))
      }
      return inner.mayFault(body)
    default: return computesWithRisk(syntax) || syntax.form.parts.contains { mayFault($0) }
    }
  }

  /// Whether an operation can be a fault though its operands are values.
  private func computesWithRisk(_ syntax: Syntax) -> Bool {
    switch syntax.form {
    case .negation(let operand): return kind(operand) == .months
    case .arithmetic(.subtract, let left, let right):
      return kind(left) != .date || kind(right) != .date
    case .arithmetic: return true
    case .call(let name, let arguments):
      switch name.text {
      case "sum", "min", "max", "modulo": return true
      case "abs": return kind(arguments[0].value) == .months
      case "floor", "ceiling": return arguments.count > 1
      case "date": return arguments.count == 3
      default: return false
      }
    default: return false
    }
  }
}
