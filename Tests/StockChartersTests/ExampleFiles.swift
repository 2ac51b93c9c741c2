import CharterTestSupport

/// The example declarations of the package.
enum ExampleFiles {
  /// The associations, each with a declaration and a case file.
  static let associations = [
    "blaabaerlygten", "klub-nikanten", "mellem-broerne", "nabovaerkstedet", "skraaningen",
    "stille-kilde", "tidevandet", "torsdagsholdet",
  ]

  /// The text of a file.
  static func text(_ name: String) throws -> String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try TestFiles.read("/\(package)/Examples/Declarations/\(name)")
    return String(decoding: bytes, as: UTF8.self)
  }
}
