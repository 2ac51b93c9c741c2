import CharterTestSupport

/// The example declarations of the package.
enum ExampleFiles {
  /// The text of a file.
  static func text(_ name: String) throws -> String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try TestFiles.read("/\(package)/Examples/Declarations/\(name)")
    return String(decoding: bytes, as: UTF8.self)
  }
}
