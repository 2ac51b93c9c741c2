import FEEL

extension Syntax {
  /// The number, if nothing else is written.
  var number: Decimal128? {
    switch form {
    case .number(let number): number
    case .negation(let operand): operand.number.map { -$0 }
    default: nil
    }
  }

  /// Whether it is a value that is written out.
  var isLiteral: Bool {
    switch form {
    case .number, .text, .boolean, .temporal: true
    case .negation(let operand): operand.isLiteral
    default: false
    }
  }
}
