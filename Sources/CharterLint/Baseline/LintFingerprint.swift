/// What a finding is known by while the lines around it move.
struct LintFingerprint: Hashable, Comparable, Sendable {
  /// The path of the file.
  let path: String

  /// The rule.
  let rule: String

  /// The hash of where and at what it was found.
  let hash: String

  static func < (left: LintFingerprint, right: LintFingerprint) -> Bool {
    (left.path, left.rule, left.hash) < (right.path, right.rule, right.hash)
  }
}
