package import FEEL

extension Wording {
  /// A duration in words: `1 year and 2 months`, `30 dage`.
  package func duration(_ duration: CalendarDuration) -> String {
    words(of: duration.description) ?? duration.description
  }

  /// A time in the units in which it is written: `P12M` is twelve months and not one year.
  package func duration(_ span: TimeSpan) -> String {
    words(of: span.text) ?? duration(span.duration)
  }

  /// An ISO 8601 duration in the units in which it is written; `nil` when it is none.
  package func duration(_ text: String) -> String? {
    CalendarDuration(text).flatMap { words(of: text) ?? words(of: $0.description) }
  }

  private func words(of text: String) -> String? {
    var parts: [String] = []
    var digits = ""
    var isTime = false
    for character in text.unicodeScalars {
      switch character {
      case "-", "P": continue
      case "T": isTime = true
      case "0"..."9", ".": digits.unicodeScalars.append(character)
      default:
        guard let unit = Self.unit(character, isTime: isTime), let number = Decimal128(digits)
        else { return nil }
        if !number.isZero { parts.append(self.number(number, unit: unit)) }
        digits = ""
      }
    }
    if parts.isEmpty { parts.append(number(0, unit: isTime ? "hours" : "days")) }
    let sign = text.unicodeScalars.first == "-" ? "−" : ""
    return sign + all(of: parts)
  }

  private static func unit(_ letter: Unicode.Scalar, isTime: Bool) -> String? {
    switch letter {
    case "Y": "years"
    case "M": isTime ? "minutes" : "months"
    case "D": "days"
    case "H": "hours"
    case "S": "seconds"
    default: nil
    }
  }
}
