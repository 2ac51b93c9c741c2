/// A duration of years and months, a whole number of months.
public struct MonthsDuration: Hashable, Sendable {
  /// The number of months in all; negative for a duration back in time.
  public let totalMonths: Int64

  /// Makes a duration.
  ///
  /// - Parameter totalMonths: The number of months in all.
  public init(totalMonths: Int64) {
    self.totalMonths = totalMonths
  }

  /// The whole years; negative in a negative duration.
  public var years: Int64 { totalMonths / 12 }

  /// The months beyond the whole years; negative in a negative duration.
  public var months: Int64 { totalMonths % 12 }
}

extension MonthsDuration: Comparable {
  /// Whether a duration is less than another; negative ones are less than positive ones.
  ///
  /// - Parameters:
  ///   - left: A duration.
  ///   - right: A duration.
  /// - Returns: Whether the first is less.
  public static func < (left: MonthsDuration, right: MonthsDuration) -> Bool {
    left.totalMonths < right.totalMonths
  }
}

extension MonthsDuration: CustomStringConvertible {
  /// The canonical text: `P1Y2M`, `-P3M`, `P0M`.
  public var description: String {
    if totalMonths == 0 { return "P0M" }
    var text = totalMonths < 0 ? "-P" : "P"
    if years != 0 { text += "\(years.magnitude)Y" }
    if months != 0 { text += "\(months.magnitude)M" }
    return text
  }
}
