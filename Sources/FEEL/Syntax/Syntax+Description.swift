extension Syntax: CustomStringConvertible {
  /// The expression in its canonical form: parsing it gives the same syntax again.
  package var description: String { text(in: .expression) }

  /// The text where operators at least as tight as a level may stand.
  private func text(in level: Level) -> String {
    form.level < level ? "(\(form.text))" : form.text
  }
}

extension Syntax {
  /// How tightly an expression holds together, from loose to tight.
  fileprivate enum Level: Int, Comparable {
    case expression
    case disjunction
    case conjunction
    case comparison
    case sum
    case product
    case negation
    case postfix

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Syntax.Form {
  fileprivate var level: Syntax.Level {
    switch self {
    case .conditional, .some, .every: .expression
    case .disjunction: .disjunction
    case .conjunction: .conjunction
    case .comparison, .between, .membership: .comparison
    case .arithmetic(.add, _, _), .arithmetic(.subtract, _, _): .sum
    case .arithmetic(.multiply, _, _), .arithmetic(.divide, _, _): .product
    case .negation: .negation
    case .invalid, .number, .text, .boolean, .temporal, .name, .member, .list, .range, .call,
      .application, .bracket:
      .postfix
    }
  }

  fileprivate var text: String {
    switch self {
    case .invalid: return "?"
    case .number(let number): return number.description
    case .text(let text): return Syntax.quoted(text)
    case .boolean(let value): return value ? "true" : "false"
    case .temporal(let text): return "@" + Syntax.quoted(text)
    case .name(let name): return name
    case .member(let value, let name): return value.text(in: .postfix) + "." + name.text
    case .list(let elements): return "[\(Syntax.listed(elements))]"
    case .range(let lower, let isLowerClosed, let upper, let isUpperClosed):
      let (first, last) = (lower.text(in: .expression), upper.text(in: .sum))
      return "\(isLowerClosed ? "[" : "(")\(first)..\(last)\(isUpperClosed ? "]" : ")")"
    case .call(let name, let arguments): return name.text + Syntax.text(of: arguments)
    case .application(let callee, let arguments):
      return callee.text(in: .postfix) + Syntax.text(of: arguments)
    case .negation(let operand): return "-" + operand.text(in: .negation)
    case .arithmetic(let sign, let left, let right):
      let tighter: Syntax.Level = level == .sum ? .product : .negation
      return "\(left.text(in: level)) \(sign.rawValue) \(right.text(in: tighter))"
    case .comparison(let sign, let left, let right):
      return "\(left.text(in: .comparison)) \(sign.rawValue) \(right.text(in: .sum))"
    case .conjunction(let parts):
      return parts.map { $0.text(in: .comparison) }.joined(separator: " and ")
    case .disjunction(let parts):
      return parts.map { $0.text(in: .conjunction) }.joined(separator: " or ")
    case .between(let subject, let lower, let upper):
      let bounds = "\(lower.text(in: .sum)) and \(upper.text(in: .sum))"
      return "\(subject.text(in: .comparison)) between \(bounds)"
    case .membership(let subject, let tests):
      return "\(subject.text(in: .comparison)) in \(Syntax.text(of: tests))"
    case .conditional(let test, let then, let otherwise):
      return "if \(test) then \(then) else \(otherwise)"
    case .some(let bindings, let body): return "some \(Syntax.text(of: bindings)) satisfies \(body)"
    case .every(let bindings, let body):
      return "every \(Syntax.text(of: bindings)) satisfies \(body)"
    case .bracket(let value, let inner): return "\(value.text(in: .postfix))[\(inner)]"
    }
  }
}

extension Syntax {
  fileprivate static func listed(_ parts: [Syntax]) -> String {
    parts.map(\.description).joined(separator: ", ")
  }

  fileprivate static func text(of arguments: [Argument]) -> String {
    let texts = arguments.map { argument in
      (argument.name.map { $0.text + ": " } ?? "") + argument.value.description
    }
    return "(\(texts.joined(separator: ", ")))"
  }

  fileprivate static func text(of bindings: [Binding]) -> String {
    bindings.map { "\($0.name.text) in \($0.list)" }.joined(separator: ", ")
  }

  fileprivate static func text(of tests: [UnaryTest]) -> String {
    if tests.count == 1, let test = tests.first {
      guard let comparison = test.comparison else { return test.operand.text(in: .sum) }
      return "\(comparison.rawValue) \(test.operand.text(in: .sum))"
    }
    let texts = tests.map { test in
      test.comparison.map { "\($0.rawValue) \(test.operand.text(in: .sum))" }
        ?? test.operand.description
    }
    return "(\(texts.joined(separator: ", ")))"
  }

  /// A text as a string literal.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
