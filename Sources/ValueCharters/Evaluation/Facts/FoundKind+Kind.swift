import CharterJSON

extension FoundKind {
  /// Makes a kind for messages.
  init(_ kind: JSONKind) {
    self.kind = kind
  }
}
