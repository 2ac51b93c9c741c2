extension CalendarDuration {
  /// Reads a duration as FEEL and XPath write it: `P1Y2M`, `-P30D`, `PT36H`, `P1DT2H3M4.5S`.
  ///
  /// - Parameter text: The UTF-8 text, nothing around it.
  /// - Throws: Why the text is not a duration.
  package init(parsing text: Span<UInt8>) throws(ParseError) {
    var scanner = DurationScanner()
    try scanner.scan(text)
    self = try scanner.duration()
  }

  /// Reads a duration that is written as `P1Y2M` or `P1DT2H3M4.5S`, nothing around it.
  ///
  /// - Parameter text: The text.
  /// - Throws: Why the text is not a duration.
  public init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    try self.init(parsing: bytes.span)
  }
}

extension CalendarDuration: LosslessStringConvertible {
  /// Reads a duration that is written as `P1Y2M` or `P1DT2H3M4.5S`, nothing around it.
  ///
  /// - Parameter description: The text.
  public init?(_ description: String) {
    guard let duration = try? CalendarDuration(parsing: description) else { return nil }
    self = duration
  }
}
