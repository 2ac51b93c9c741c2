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
    let text = number.magnitude.description
    // Only numbers beyond 34 digits are written with an exponent, and those nobody groups.
    guard !text.utf8.contains(UInt8(ascii: "e")) else { return ungrouped(number) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var digits = ""
    let whole = parts.first ?? ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { digits.append(groupSeparator) }
      digits.append(digit)
    }
    if parts.count > 1 {
      digits.append(decimalSeparator)
      digits += parts[1]
    }
    return number.isNegative ? "−" + digits : digits
  }

  private var decimalSeparator: Character { language == .danish ? "," : "." }

  private var groupSeparator: Character { language == .danish ? "." : "," }
}
