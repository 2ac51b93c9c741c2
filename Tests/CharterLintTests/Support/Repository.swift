import CharterTestSupport

/// The files of the repository that these tests lie in.
enum Repository {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The JSON5 files below a folder, by their paths in the repository.
  static func files(in folder: String) throws -> [String] {
    try TestFiles.list("\(root)/\(folder)").filter { $0.hasSuffix(".json5") }.map {
      "\(folder)/\($0)"
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    try TestFiles.read("\(root)/\(path)")
  }
}
