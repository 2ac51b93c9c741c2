/// What a piece of text is written with; colour never says what the words do not.
package enum Ink: Sendable {
  /// As everything else.
  case plain

  /// Standing out.
  case strong

  /// Standing back.
  case faint

  /// Satisfied.
  case good

  /// Against the charter.
  case bad

  /// Not settled.
  case open

  /// For a person.
  case review

  /// The text between the codes that a terminal understands.
  ///
  /// - Parameter text: The text, in one line.
  /// - Returns: The text with its codes.
  func applied(to text: String) -> String {
    guard let code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .bad: "31"
    case .open: "33"
    case .review: "36"
    }
  }
}
