// Functions on conditions.

extension FunctionTable {
  static var not: Function {
    Function(
      .not, result: .boolean,
      signatures: [
        Signature(["negand"]) { checker, call in
          let negand = call.arguments[0]
          let term: Term<Bool>? = checker.require(negand, .boolean, call.role(of: 0))
          return checker.operation(term.map { .not($0) }, of: Bool.self, call.range)
        }
      ])
  }

  static func fold(_ name: Function.Name, _ junction: Junction) -> Function {
    Function(
      name, result: .boolean,
      signatures: [
        .listOrItems { checker, call, list, element in
          guard element.kind == .boolean || element.kind == .any else {
            return call.reportElement(element, expected: .boolean, &checker)
          }
          let term: Term<Elements>? = list.term()
          return checker.operation(
            term.map { .fold(junction, $0) }, of: Bool.self, call.range)
        }
      ])
  }
}
