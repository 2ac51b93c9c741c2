extension Cause {
  /// Some of the reasons for which facts are not known.
  package struct Reasons: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// One reason.
    package init(_ reason: Reason) {
      rawValue = 1 << UInt8(reason.rank)
    }
  }
}
