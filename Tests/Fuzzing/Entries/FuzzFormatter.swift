import CharterDiagnostics
import CharterJSON
import CharterLint

/// Lays out an input as a JSON5 and as a JSON file.
func fuzzFormatter(_ bytes: [UInt8]) throws(FuzzFailure) {
  try checkLayout(of: SourceText(path: "input.json5", bytes: bytes), .json5)
  try checkLayout(of: SourceText(path: "input.json", bytes: bytes), .json)
}

/// Holds the layout of a text to meaning the same, to keeping comments, and to staying as it is.
private func checkLayout(
  of source: SourceText, _ dialect: JSONDialect
) throws(FuzzFailure) {
  let before = JSONReader.read(source, dialect: dialect, keepingComments: true)
  guard let once = try layout(source, isReadable: before.isComplete) else { return }
  try require(before.isComplete, "a text with a mistake is left alone")
  let after = JSONReader.read(once, dialect: dialect, keepingComments: true)
  try require(after.isComplete, "what is laid out can be read")
  let (old, new) = (before.root, after.root)
  try require(
    old.map { new?.means($0) ?? false } ?? false, "what is laid out means the same")
  try require(
    text(of: after.comments, in: once) == text(of: before.comments, in: source),
    "every comment is kept, in order")
  try require(
    once.bytes.last == 0x0A && once.bytes.dropLast().last != 0x0A,
    "a file ends in one line feed")
  let twice = try layout(once, isReadable: true)
  try require(twice?.bytes == once.bytes, "what is laid out stays as it is")
}

/// Lays out a text, which fails only for one that cannot be read.
private func layout(
  _ source: SourceText, isReadable: Bool
) throws(FuzzFailure) -> SourceText? {
  let failure: FileFormatter.Failure
  do throws(FileFormatter.Failure) {
    let bytes = try FileFormatter.format(source)
    return SourceText(path: source.path, bytes: bytes)
  } catch let error { failure = error }
  guard case .mistakes(let diagnostics) = failure else {
    throw FuzzFailure("the layout does not change what a text means")
  }
  try require(!isReadable && !diagnostics.isEmpty, "a text without a mistake is laid out")
  return nil
}

/// What comments say, white space left aside, for which the layout is free to choose.
private func text(of comments: [SourceRange], in source: SourceText) -> [[UInt8]] {
  comments.map { comment in
    source.bytes[comment.lowerBound..<comment.upperBound].filter { $0 > UInt8(ascii: " ") }
  }
}
