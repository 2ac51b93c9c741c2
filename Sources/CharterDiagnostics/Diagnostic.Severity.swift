extension Diagnostic {
  /// How serious a diagnostic is, from low to high.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing.
    case note

    /// Probably a mistake.
    case warning

    /// Certainly a mistake.
    case error

    /// The word that people read.
    public var title: LocalizedText {
      switch self {
      case .note: LocalizedText(en: "note", da: "bemærkning")
      case .warning: LocalizedText(en: "warning", da: "advarsel")
      case .error: LocalizedText(en: "error", da: "fejl")
      }
    }

    /// Whether the first is less serious than the second.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }
}
