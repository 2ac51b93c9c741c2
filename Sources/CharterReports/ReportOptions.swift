public import CharterDiagnostics
import ValueCharters

/// How a report is to be written, whatever the format; what a format has no use for is ignored.
public struct ReportOptions: Sendable {
  /// The language.
  public var language: Language

  /// The number of columns of text.
  public var width: Int

  /// Whether text is coloured.
  public var usesColor: Bool

  /// Whether a line of a stream holds the whole report.
  public var isFull: Bool

  /// What has changed since earlier reports, if there are any to compare with.
  package var comparisons: ReportComparisons?

  /// Makes options.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - width: The number of columns of text.
  ///   - usesColor: Whether text is coloured.
  ///   - isFull: Whether a line of a stream holds the whole report.
  public init(
    language: Language = .english, width: Int = 80, usesColor: Bool = false, isFull: Bool = false
  ) {
    self.language = language
    self.width = width
    self.usesColor = usesColor
    self.isFull = isFull
  }

  /// How a finding on a declaration has changed, if there is an earlier report to compare with.
  func change(of finding: Finding, on declaration: String?) -> FindingChange? {
    comparisons?[declaration]?.change(of: finding)
  }
}
