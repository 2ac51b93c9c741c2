import CharterDiagnostics

/// The files of a project that an input holds, a charter first.
struct CharterFiles: Sendable {
  /// The files, by their paths.
  let sources: [SourceText]

  /// The paths, in the order of the input; all but the first may be missing.
  private static let paths = [
    "a.charter.json5", "a.vocabulary.json5", "concepts.json5", "b.charter.json5",
    "a.case.json5", "a.charter-test.json5",
  ]

  /// Takes the files from an input.
  ///
  /// - Parameter bytes: The input.
  init(_ bytes: [UInt8]) {
    sources = zip(Self.paths, InputParts(bytes).files).map { path, bytes in
      SourceText(path: path, bytes: bytes)
    }
  }

  /// The path of the charter.
  var charterPath: String { Self.paths[0] }

  /// The bytes of a file that another one names: that of the same kind, whatever it is called.
  func bytes(at path: String) -> [UInt8]? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let source = sources.first(where: { $0.path == name }) { return source.bytes }
    let kind = name.split(separator: ".").dropFirst().joined(separator: ".")
    return sources.last { !kind.isEmpty && $0.path.hasSuffix(".\(kind)") }?.bytes
  }
}
