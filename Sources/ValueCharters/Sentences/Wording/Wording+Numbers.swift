package import FEEL

extension Wording {
  /// A number with the separators of the language, and its unit: `10.000 kr.`, `DKK 10,000`.
  package func number(_ number: Decimal128, unit: String? = nil) -> String {
    let digits = grouped(number)
    guard let unit else { return digits }
    return MeasuringUnit(unit).text(digits, isSingular: number == 1, in: self)
  }

  /// A unit in the plural: `persons`, `personer`.
  package func name(ofUnit unit: String) -> String {
    MeasuringUnit(unit).name(in: self)
  }

  /// A number without a separator between its thousands, as for a year.
  package func ungrouped(_ number: Decimal128) -> String {
    String(number.description.map { $0 == "." ? decimalSeparator : $0 })
  }

  private func grouped(_ number: Decimal128) -> String {
    let integer = Int64(exactly: number)
    // Most numbers have nothing to group.
    if let integer, 0..<1000 ~= integer { return "\(integer)" }
    let text = integer.map { "\($0.magnitude)" } ?? number.magnitude.description
    // Only numbers beyond 34 digits are written with an exponent, and those nobody groups.
    guard !text.utf8.contains(UInt8(ascii: "e")) else { return ungrouped(number) }
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    let (decimal, group) = language == .danish ? (comma, point) : (point, comma)
    let digits = text.utf8.span
    var whole = 0
    while whole < digits.count, digits[whole] != point { whole += 1 }
    var shown: [UInt8] = []
    shown.reserveCapacity(digits.count + digits.count / 3)
    for index in digits.indices {
      if index > 0, index < whole, (whole - index).isMultiple(of: 3) { shown.append(group) }
      shown.append(index == whole ? decimal : digits[index])
    }
    let magnitude = String(decoding: shown, as: UTF8.self)
    return number.isNegative ? "−" + magnitude : magnitude
  }

  private var decimalSeparator: Character { language == .danish ? "," : "." }
}
