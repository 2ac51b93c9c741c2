import ValueCharters

/// The files of the charter, read but not yet understood.
struct Rules {
  private let charter: (path: String, bytes: [UInt8])
  private let vocabulary: (path: String, bytes: [UInt8])

  /// The rules of `bench.charter.json5` in a folder.
  init?(in folder: String) {
    let paths = (
      charter: "\(folder)/bench.charter.json5", vocabulary: "\(folder)/bench.vocabulary.json5"
    )
    guard let charter = read(paths.charter), let vocabulary = read(paths.vocabulary) else {
      return nil
    }
    self.charter = (paths.charter, charter)
    self.vocabulary = (paths.vocabulary, vocabulary)
  }

  /// Goes from the bytes to an evaluator that is ready.
  func evaluator() throws(LoadingError) -> CharterEvaluator {
    try CharterEvaluator(
      [Charter(json5: charter.bytes, path: charter.path)],
      vocabulary: Vocabulary(json5: vocabulary.bytes, path: vocabulary.path))
  }
}
