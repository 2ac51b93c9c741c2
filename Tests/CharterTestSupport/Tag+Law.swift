public import Testing

extension Tag {
  /// A test of a law: of what holds of every input, and not of an example.
  ///
  /// Its display name is the law in one sentence. The page `laws.md` of the documentation lists all.
  @Tag public static var law: Self
}
