extension SeededGenerator {
  /// The seed of a property test: what `CHARTER_SEED` says, or a fixed one.
  ///
  /// A test prints it when it fails, so that the failure can be repeated.
  public static var seed: UInt64 {
    TestFiles.environment("CHARTER_SEED").flatMap { UInt64($0) } ?? 20_160_301
  }
}
