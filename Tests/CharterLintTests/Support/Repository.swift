import CharterTestSupport

/// The files of the repository that these tests lie in.
enum Repository {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The files below a folder, by their paths in the repository; what builds leave in hidden folders
  /// does not belong to it.
  static func files(in folder: String, ending: String = ".json5") throws -> [String] {
    try TestFiles.list("\(root)/\(folder)")
      .filter { $0.hasSuffix(ending) && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(folder)/\($0)" }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    try TestFiles.read("\(root)/\(path)")
  }
}
