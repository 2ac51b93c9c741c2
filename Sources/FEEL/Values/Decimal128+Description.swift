extension Decimal128: CustomStringConvertible {
  /// The canonical text: a JSON number without trailing zeros.
  ///
  /// Whole numbers of up to 34 digits and numbers with up to six zeros after the point are written
  /// plainly (`1000000`, `0.000001`), others with an exponent (`1e-7`, `1.5e40`). Reading the text
  /// gives the same number.
  public var description: String {
    let sign = isNegative ? "-" : ""
    let exponent = exponent
    if exponent == 0 {
      // Most numbers are small, and dividing 128 bits takes long.
      if let small = UInt64(exactly: coefficient) { return isNegative ? "-\(small)" : "\(small)" }
      return sign + String(coefficient)
    }

    let digits = String(coefficient)
    let point = digits.utf8.count + exponent
    return exponent < 0 && point > -6
      ? plainDescription : sign + scientific(digits, exponent: point - 1)
  }

  /// The text without an exponent, however many zeros that takes.
  var plainDescription: String {
    let sign = isNegative ? "-" : ""
    let digits = String(coefficient)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let point = digits.utf8.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    let split = digits.utf8.index(digits.startIndex, offsetBy: point)
    return sign + digits[..<split] + "." + digits[split...]
  }

  private func scientific(_ digits: String, exponent: Int) -> String {
    var decimals = digits.dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    let point = decimals.isEmpty ? "" : "."
    return "\(digits.prefix(1))\(point)\(decimals)e\(exponent)"
  }
}

extension Decimal128: LosslessStringConvertible {
  /// Reads a number that is written as a JSON or FEEL number, nothing around it.
  ///
  /// - Parameter description: The text.
  public init?(_ description: String) {
    guard let value = try? Decimal128(parsing: description) else { return nil }
    self = value
  }
}
