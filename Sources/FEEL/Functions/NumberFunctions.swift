// Functions on numbers.

extension FunctionTable {
  static var abs: Function {
    Function(
      .abs, result: .any,
      signatures: [
        Signature(
          ["n"],
          [
            Overload(Decimal128.Operation.ofNumber, isTotal: true) {
              (x: Decimal128) throws(FaultCode) in
              x.magnitude
            },
            Overload(MonthsDuration.Operation.ofDuration) {
              (x: MonthsDuration) throws(FaultCode) in
              x.totalMonths < 0 ? try -x : x
            },
            Overload(TimeDuration.Operation.ofDuration, isTotal: true) {
              (x: TimeDuration) throws(FaultCode) in
              x.totalSeconds.isNegative ? -x : x
            },
          ])
      ])
  }

  static var floor: Function {
    Function(
      .floor, result: .number,
      signatures: [
        Signature(
          ["n", "scale"], requiredCount: 1,
          [
            Overload(Decimal128.Operation.ofNumber, isTotal: true) {
              (x: Decimal128) throws(FaultCode) in
              x.floor
            },
            Overload(Decimal128.Operation.ofNumbers) { (x, scale) throws(FaultCode) in
              try x.floor(scale: scale)
            },
          ])
      ])
  }

  static var ceiling: Function {
    Function(
      .ceiling, result: .number,
      signatures: [
        Signature(
          ["n", "scale"], requiredCount: 1,
          [
            Overload(Decimal128.Operation.ofNumber, isTotal: true) {
              (x: Decimal128) throws(FaultCode) in
              x.ceiling
            },
            Overload(Decimal128.Operation.ofNumbers) { (x, scale) throws(FaultCode) in
              try x.ceiling(scale: scale)
            },
          ])
      ])
  }

  static var modulo: Function {
    Function(
      .modulo, result: .number,
      signatures: [
        Signature(
          ["dividend", "divisor"],
          [
            Overload(Decimal128.Operation.ofNumbers) { (x, y) throws(FaultCode) in
              try Decimal128.modulo(x, y)
            }
          ])
      ])
  }
}
