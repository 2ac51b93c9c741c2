/// When to colour the text on the standard output.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto

  /// Always.
  case always

  /// Never.
  case never
}
