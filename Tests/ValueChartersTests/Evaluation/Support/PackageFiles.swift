import CharterDiagnostics
import CharterTestSupport
import ValueCharters

/// The files of this package, for tests that look at what is shipped.
enum PackageFiles {
  /// The root of the package: this file lies five folders below it.
  private static let root = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")

  /// A file, by its path from the root of the package.
  static func source(_ path: String) throws -> SourceText {
    SourceText(path: path, bytes: try TestFiles.read("\(root)/\(path)"))
  }

  /// The files of a folder, by their paths from it, sorted.
  static func list(_ folder: String) throws -> [String] {
    try TestFiles.list("\(root)/\(folder)")
  }

  /// The associations among the examples.
  static func associations() throws -> [String] {
    try list("Examples/Declarations").filter { $0.hasSuffix(".declaration.json") }
      .map { String($0.dropLast(".declaration.json".count)) }
  }

  /// The charters that are offered by their ids.
  static func charters() throws -> [String] {
    try list("Charters").filter { $0.hasSuffix(".charter.json5") && !$0.hasPrefix("shared/") }
      .map { String($0.dropLast(".charter.json5".count)) }
  }

  /// The vocabulary that the shipped charters share.
  static func vocabulary() throws -> Vocabulary {
    try Vocabulary.load([source("Charters/vocabulary/association.vocabulary.json5")]).get()
  }

  /// A shipped charter with what it takes over.
  static func charter(_ id: String) throws -> Charter {
    let charter = try Charter.load(source("Charters/\(id).charter.json5")).get()
    if charter.extendsPaths.isEmpty { return charter }
    return try charter.extending(
      charter.extendsPaths.map { try Charter.load(source("Charters/\($0.content)")).get() })
  }
}
