import FEEL

extension ConditionTyper {
  /// A part of a condition and what it stands in.
  struct Part: Sendable {
    /// The part.
    let syntax: Syntax

    /// The names that mean something there.
    let scopes: [Scope]

    /// The place among the parts of what it directly stands in; `nil` for the whole.
    let parent: Int?
  }

  /// Every part of a condition, or of a part in some scopes, each before its own parts.
  func parts(of syntax: Syntax, in scopes: [Scope] = []) -> [Part] {
    var parts: [Part] = []
    add(Part(syntax: syntax, scopes: scopes, parent: nil), to: &parts)
    return parts
  }

  private func add(_ part: Part, to parts: inout [Part]) {
    let place = parts.count
    parts.append(part)
    func go(_ syntax: Syntax, _ scopes: [Scope]) {
      add(Part(syntax: syntax, scopes: scopes, parent: place), to: &parts)
    }
    switch part.syntax.form {
    case .some(let bindings, let body), .every(let bindings, let body):
      var scopes = part.scopes
      for binding in bindings {
        go(binding.list, scopes)
        let element = element(of: binding.list, in: scopes)
        scopes.append(.variable(binding.name.text, element, of: binding.list))
      }
      go(body, scopes)
    case .bracket(let value, let inner):
      go(value, part.scopes)
      go(inner, part.scopes + [.item(element(of: value, in: part.scopes), of: value)])
    default:
      for inner in part.syntax.form.parts { go(inner, part.scopes) }
    }
  }

  private func element(of list: Syntax, in scopes: [Scope]) -> FEELType {
    if case .list(let element) = type(of: list, in: scopes) { element } else { .any }
  }
}
