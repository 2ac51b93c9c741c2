import CharterDiagnostics
import CharterJSON

/// Reads an input as JSON and as JSON5, and writes what was read.
func fuzzJSON(_ bytes: [UInt8]) throws(FuzzFailure) {
  let strict = try readJSON(bytes, .json)
  let lenient = try readJSON(bytes, .json5)
  if strict.isComplete {
    try require(lenient.isComplete, "JSON5 takes in all of JSON")
    try require(lenient.root == strict.root, "what is JSON means the same as JSON5")
  }
  try checkCursor(bytes, agreesWith: strict)
}

/// Reads an input in a dialect and holds the result to lying in the text and to being written so
/// that it reads the same.
private func readJSON(
  _ bytes: [UInt8], _ dialect: JSONDialect
) throws(FuzzFailure) -> JSONReader.Result {
  let source = SourceText(path: "input.json", bytes: bytes)
  let result = JSONReader.read(source, dialect: dialect, keepingComments: true)
  try require(
    result.diagnostics.count <= JSONReader.mistakeLimit + 1, "mistakes are told up to a limit")
  try checkPlaces(result.diagnostics)
  try checkComments(result.comments, in: bytes)
  if let root = result.root {
    try checkRanges(root, in: SourceRange(0, bytes.count), bytes, dialect)
  }
  if result.isComplete {
    let root = try unwrap(result.root, "a text without a mistake has a value")
    try require(!root.holdsInvalid, "a text without a mistake has no invalid part")
    for layout in JSONWriter.Layout.allCases { try checkWriting(root, layout) }
  }
  return result
}

private func checkComments(
  _ comments: [SourceRange], in bytes: [UInt8]
) throws(FuzzFailure) {
  var end = 0
  for comment in comments {
    try require(
      comment.lowerBound >= end && comment.lies(in: bytes.count),
      "comments lie in the text, one after the other")
    end = comment.upperBound
  }
}

/// Holds the parts of a tree to lying in the whole, one after the other.
private func checkRanges(
  _ node: JSONNode, in whole: SourceRange, _ bytes: [UInt8], _ dialect: JSONDialect
) throws(FuzzFailure) {
  try require(node.range.lies(in: whole), "a value lies in what holds it")
  var end = node.range.lowerBound
  for element in node.elements ?? [] {
    try require(element.range.lowerBound >= end, "elements follow each other")
    try checkRanges(element, in: node.range, bytes, dialect)
    end = element.range.upperBound
  }
  for member in node.members ?? [] {
    try require(
      member.nameRange.lowerBound >= end && member.nameRange.lies(in: node.range)
        && member.nameRange.upperBound <= member.value.range.lowerBound,
      "a member's name stands between the one before and its value")
    try checkRanges(member.value, in: node.range, bytes, dialect)
    end = member.value.range.upperBound
  }
  if let text = node.string {
    let offsets = JSONStringOffsets(range: node.range, in: bytes, dialect: dialect)
    let contents = offsets.sourceRange(of: SourceRange(0, text.utf8.count))
    try require(contents.lies(in: node.range), "the contents of a string lie in the string")
  }
}

/// Writes a tree and holds the text to reading as the same tree, in both dialects.
private func checkWriting(
  _ root: JSONNode, _ layout: JSONWriter.Layout
) throws(FuzzFailure) {
  var writer = JSONWriter(layout: layout)
  writer.write(root)
  let written = SourceText(path: "written.json", bytes: writer.bytes)
  for dialect in JSONDialect.allCases {
    let again = JSONReader.read(written, dialect: dialect)
    try require(again.isComplete, "what is written can be read")
    let tree = try unwrap(again.root, "what is written has a value")
    try require(tree.isWritten(from: root), "what is written is the same tree")
    var rewriter = JSONWriter(layout: layout)
    rewriter.write(tree)
    try require(rewriter.bytes == writer.bytes, "what is written is written the same again")
  }
}

/// Holds the reader without a tree to accepting what the reader with one accepts.
private func checkCursor(
  _ bytes: [UInt8], agreesWith result: JSONReader.Result
) throws(FuzzFailure) {
  let error: JSONError?
  do throws(JSONError) {
    var cursor = JSONCursor(bytes)
    try cursor.skipValue()
    try cursor.finish()
    error = nil
  } catch let mistake { error = mistake }
  try require(
    (error == nil) == result.isComplete, "the cursor accepts what the reader accepts")
  if let error {
    try require(error.range.lies(in: bytes.count), "the mistake of the cursor lies in the text")
  }
}

extension JSONNode {
  /// Whether a part of the tree could not be read.
  fileprivate var holdsInvalid: Bool {
    switch value {
    case .invalid: true
    case .array(let elements): elements.contains(where: \.holdsInvalid)
    case .object(let members): members.contains { $0.value.holdsInvalid }
    default: false
    }
  }

  /// Whether the tree is what writing another one as JSON gives, whatever the ranges.
  fileprivate func isWritten(from other: JSONNode) -> Bool {
    switch (value, other.value) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isWritten(from: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy {
          $0.isNamed($1.name) && $0.value.isWritten(from: $1.value)
        }
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    // Some numbers of JSON5 are written otherwise, or as a string.
    case (.number(let left), .number(let right)): left == right || !right.isPlainJSONNumber
    case (.string, .number(let right)): !right.isPlainJSONNumber
    default: value == other.value
    }
  }
}

extension String {
  /// Whether a number has nothing that only JSON5 allows.
  fileprivate var isPlainJSONNumber: Bool {
    let result = JSONReader.read(SourceText(path: "number.json", text: self), dialect: .json)
    return result.isComplete && result.root?.number == self
  }
}
