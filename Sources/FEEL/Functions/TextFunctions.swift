// Functions on texts.

extension FunctionTable {
  static var stringLength: Function {
    Function(
      .stringLength, result: .number,
      signatures: [
        Signature(
          ["string"],
          [
            Overload(Decimal128.Operation.ofText, isTotal: true) {
              (text: String) throws(FaultCode) in
              Decimal128(text.scalarCount)
            }
          ])
      ])
  }

  static func search(
    _ name: Function.Name,
    _ function: @escaping @Sendable (String, String) throws(FaultCode) -> Bool
  ) -> Function {
    Function(
      name, result: .boolean,
      signatures: [
        Signature(["string", "match"], [Overload(Bool.Operation.ofTexts, isTotal: true, function)])
      ])
  }
}
