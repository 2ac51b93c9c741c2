import CharterDiagnostics

/// A form that terms of every type have, before the type is known.
enum UntypedForm: Sendable {
  case place(Place)
  case definition(Int)
  case element(of: Term<Elements>, at: Term<Decimal128>)
  case member(of: Term<Members>, Int)
  case undetermined([Node])

  /// The form over a domain.
  func form<T: Domain>() -> Form<T> {
    switch self {
    case .place(let place): place.form()
    case .definition(let index): .definition(index)
    case .element(let list, let position): .element(of: list, at: position)
    case .member(let record, let index): .member(of: record, index)
    case .undetermined(let nodes): .undetermined(nodes)
    }
  }
}

extension Node {
  /// Makes a term of a kind of type; `nil` for a range, which is no value.
  init?(_ kind: FEELType.Kind, _ form: UntypedForm, _ range: SourceRange) {
    switch kind {
    case .any: self = .any(Term(form: form.form(), range: range))
    case .boolean: self = .boolean(Term(form: form.form(), range: range))
    case .number: self = .number(Term(form: form.form(), range: range))
    case .text: self = .text(Term(form: form.form(), range: range))
    case .date: self = .date(Term(form: form.form(), range: range))
    case .yearsAndMonths: self = .yearsAndMonths(Term(form: form.form(), range: range))
    case .daysAndTime: self = .daysAndTime(Term(form: form.form(), range: range))
    case .list: self = .list(Term(form: form.form(), range: range))
    case .record: self = .record(Term(form: form.form(), range: range))
    case .range: return nil
    }
  }
}
