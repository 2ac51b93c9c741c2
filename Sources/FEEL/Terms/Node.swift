import CharterDiagnostics

/// A term of any type.
enum Node: Sendable {
  case boolean(Term<Bool>)
  case number(Term<Decimal128>)
  case text(Term<String>)
  case date(Term<CivilDate>)
  case yearsAndMonths(Term<MonthsDuration>)
  case daysAndTime(Term<TimeDuration>)
  case list(Term<Elements>)
  case record(Term<Members>)

  /// Something of no declared type.
  case any(Term<Undeclared>)

  /// The term as one over a domain; what has no declared type fits every domain.
  func term<T: Domain>(as domain: T.Type = T.self) -> Term<T>? {
    guard case .any(let term) = self, T.self != Undeclared.self else { return T.term(self) }
    let form: Form<T> =
      switch term.form {
      case .fact(let fact): .fact(fact)
      case .place(let place): .place(place)
      case .element(let list, let index): .element(of: list, at: index)
      case .member(let record, let index): .member(of: record, index)
      case .definition(let index): .definition(index)
      case .undetermined(let nodes): .undetermined(nodes)
      case .constant, .conditional, .operation: .undetermined([self])
      }
    return Term<T>(form: form, range: term.range)
  }

  /// The range of the term's text.
  var range: SourceRange {
    switch self {
    case .boolean(let term): term.range
    case .number(let term): term.range
    case .text(let term): term.range
    case .date(let term): term.range
    case .yearsAndMonths(let term): term.range
    case .daysAndTime(let term): term.range
    case .list(let term): term.range
    case .record(let term): term.range
    case .any(let term): term.range
    }
  }
}
