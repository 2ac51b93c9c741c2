extension FunctionTable {
  /// Functions on conditions.
  static let logicFunctions: [Function] = [
    Function(
      name: "not", result: .boolean,
      signatures: [
        Signature(["negand"]) { checker, call in
          let negand = call.arguments[0]
          let term: Term<Bool>? = checker.require(negand, .boolean, call.role(of: 0))
          return checker.operation(term.map { .not($0) }, of: Bool.self, call.range)
        }
      ]),
    fold("all", .and),
    fold("any", .or),
  ]

  private static func fold(_ name: String, _ junction: Junction) -> Function {
    Function(
      name: name, result: .boolean,
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
