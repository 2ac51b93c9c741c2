public import FEEL

/// The days on which something is in force, both ends included.
public struct InForce: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate?

  /// The last day.
  public let until: CivilDate?

  /// Makes a period.
  ///
  /// - Parameters:
  ///   - from: The first day, if there is one.
  ///   - until: The last day, if there is one.
  public init(from: CivilDate? = nil, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether a day lies in the period.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether `from <= day` and `day <= until`, where they are given.
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let until, until < day { return false }
    return true
  }

  /// Whether the period begins on an earlier day than another one.
  package func begins(before other: InForce) -> Bool {
    guard let otherFrom = other.from else { return false }
    return from.map { $0 < otherFrom } ?? true
  }

  /// Whether the period ends on an earlier day than another one.
  package func ends(before other: InForce) -> Bool {
    guard let until else { return false }
    return other.until.map { until < $0 } ?? true
  }

  /// The first day that lies in both periods; `nil` where they have none in common.
  ///
  /// Both periods have a first day.
  package func firstCommonDay(with other: InForce) -> CivilDate? {
    guard let from, let otherFrom = other.from else { return nil }
    let day = max(from, otherFrom)
    return contains(day) && other.contains(day) ? day : nil
  }
}
