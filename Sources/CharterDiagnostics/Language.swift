/// A language that texts are written in, by its two-letter code.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// The language code, as in ISO 639-1.
  public let rawValue: String

  /// Makes a language from its code.
  ///
  /// - Parameter rawValue: The code, such as `da`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Danish.
  public static let danish = Language(rawValue: "da")

  /// English.
  public static let english = Language(rawValue: "en")

  /// The languages in which the tool itself speaks.
  public static let spoken: [Language] = [.danish, .english]
}
