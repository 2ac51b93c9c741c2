import FEEL

extension ConditionTyper {
  /// A part of a condition with all that it stands in.
  struct Part {
    /// The part.
    let syntax: Syntax

    /// The names that mean something there.
    let scopes: [Scope]

    /// What it is a part of, from the outermost.
    let ancestors: [Syntax]
  }

  /// Visits every part of a condition, each before its own parts.
  func walk(_ syntax: Syntax, _ visit: (Part) -> Void) {
    walk(Part(syntax: syntax, scopes: [], ancestors: []), visit)
  }

  private func walk(_ part: Part, _ visit: (Part) -> Void) {
    visit(part)
    let ancestors = part.ancestors + [part.syntax]
    func go(_ syntax: Syntax, _ scopes: [Scope]) {
      walk(Part(syntax: syntax, scopes: scopes, ancestors: ancestors), visit)
    }
    switch part.syntax.form {
    case .some(let bindings, let body), .every(let bindings, let body):
      var scopes = part.scopes
      for binding in bindings {
        go(binding.list, scopes)
        scopes.append(.variable(binding.name.text, element(of: binding.list, in: scopes)))
      }
      go(body, scopes)
    case .bracket(let value, let inner):
      go(value, part.scopes)
      go(inner, part.scopes + [.item(element(of: value, in: part.scopes))])
    default:
      for inner in part.syntax.form.parts { go(inner, part.scopes) }
    }
  }

  private func element(of list: Syntax, in scopes: [Scope]) -> FEELType {
    if case .list(let element) = type(of: list, in: scopes) { element } else { .any }
  }
}
