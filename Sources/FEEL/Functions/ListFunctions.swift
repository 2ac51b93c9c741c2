import CharterDiagnostics

// Functions on lists.

extension FunctionTable {
  static var count: Function {
    Function(
      .count, result: .number,
      signatures: [
        .list { checker, call, list, _ in
          let term: Term<Elements>? = list.term()
          return checker.operation(term.map { .count($0) }, of: Decimal128.self, call.range)
        }
      ])
  }

  static var sum: Function {
    Function(
      .sum, result: .number,
      signatures: [
        .listOrItems { checker, call, list, element in
          guard element.kind == .number || element.kind == .any else {
            return call.reportElement(element, expected: .number(), &checker)
          }
          let term: Term<Elements>? = list.term()
          return checker.operation(term.map { .sum($0) }, of: Decimal128.self, call.range)
        }
      ])
  }

  static var listContains: Function {
    Function(
      .listContains, result: .boolean,
      signatures: [
        Signature(["list", "element"]) { checker, call in
          guard call.elementType(&checker) != nil else { return .invalid(call.range, .boolean) }
          return checker.membership(of: call.arguments[1], in: call.arguments[0], call.range)
        }
      ])
  }

  static var distinctValues: Function {
    Function(
      .distinctValues, result: .list,
      signatures: [
        .list { checker, call, list, element in
          let term: Term<Elements>? = list.term()
          let distinct = checker.operation(
            term.map { .distinct($0) }, of: Elements.self, as: .list(of: element), call.range)
          return distinct.reading(list.fact)
        }
      ])
  }

  static func extreme(_ name: Function.Name, _ end: Extreme.End) -> Function {
    Function(
      name, result: .any,
      signatures: [
        .listOrItems { checker, call, list, element in
          guard element.isOrdered else {
            return call.reportElement(element, expected: .number(), &checker)
          }
          let node = list.term().flatMap { term in
            Node(element.kind, Extreme(end: end, list: term), call.range)
          }
          return Checked(element, node, call.range)
        }
      ])
  }
}

extension Node {
  /// Makes the search for the smallest or largest element; `nil` where the kind has no order.
  fileprivate init?(_ kind: FEELType.Kind, _ extreme: Extreme, _ range: SourceRange) {
    func node<T: OrderedDomain>(_ domain: T.Type) -> Node {
      Term<T>(form: .operation(T.extreme(extreme)), range: range).node
    }
    switch kind {
    case .any: self = node(Undeclared.self)
    case .number: self = node(Decimal128.self)
    case .text: self = node(String.self)
    case .date: self = node(CivilDate.self)
    case .yearsAndMonths: self = node(MonthsDuration.self)
    case .daysAndTime: self = node(TimeDuration.self)
    case .boolean, .list, .record, .range: return nil
    }
  }
}
