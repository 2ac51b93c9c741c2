extension FunctionTable {
  /// Functions on texts.
  static let textFunctions: [Function] = [
    search("contains") { text, match in text.containsScalars(of: match) },
    search("starts with") { text, match in text.startsWithScalars(of: match) },
    search("ends with") { text, match in text.endsWithScalars(of: match) },
    Function(
      name: "string length", result: .number,
      signatures: [
        Signature(
          ["string"],
          [
            Overload(Decimal128.Operation.ofText, isTotal: true) {
              (text: String) throws(FaultCode) in
              Decimal128(text.scalarCount)
            }
          ])
      ]),
  ]

  private static func search(
    _ name: String, _ function: @escaping @Sendable (String, String) throws(FaultCode) -> Bool
  ) -> Function {
    Function(
      name: name, result: .boolean,
      signatures: [
        Signature(["string", "match"], [Overload(Bool.Operation.ofTexts, isTotal: true, function)])
      ])
  }
}
