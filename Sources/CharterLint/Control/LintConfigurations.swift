import CharterDiagnostics
package import ValueCharters

/// Finds the configuration of each file: the one in its folder, or in the nearest folder above.
package struct LintConfigurations {
  /// How many folders above the one where the command runs are looked in, where nobody knows how many
  /// there are.
  package static let stepLimit = 16

  private let foldersAbove: Int
  private let read: (ProjectPath) -> [UInt8]?
  private var ofFiles: [String: LintConfiguration?] = [:]
  private var known: [String: (folder: ProjectPath, content: LintConfiguration)?] = [:]

  /// What is wrong with the configuration files.
  private(set) var diagnostics: [Diagnostic] = []

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - foldersAbove: How many folders are above the one where the command runs.
  ///   - read: Gives the bytes of a file, or `nil` where there is none.
  package init(
    foldersAbove: Int = stepLimit, reading read: @escaping (ProjectPath) -> [UInt8]?
  ) {
    self.foldersAbove = foldersAbove
    self.read = read
  }

  /// Whether a file is to be left out when a folder is gone through.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: Whether a pattern of its configuration fits it.
  package mutating func isExcluded(_ path: String) -> Bool {
    let place = ProjectPath(path)
    guard let found = find(place.folder) else { return false }
    let names = place.names.dropFirst(found.folder.names.count)
    return found.content.exclude.contains { $0.matches(Array(names)) }
  }

  /// The configuration of a file.
  mutating func configuration(for path: String?) -> LintConfiguration? {
    guard let path else { return nil }
    if let known = ofFiles[path] { return known }
    let found = find(ProjectPath(path).folder)?.content
    ofFiles[path] = .some(found)
    return found
  }

  private mutating func find(
    _ folder: ProjectPath
  ) -> (folder: ProjectPath, content: LintConfiguration)? {
    // What lies above the folder where the command runs is looked through for that one alone.
    let isAbove = folder.names.last == ".."
    if !isAbove, let known = known[folder.text] { return known }
    let found = load(folder) ?? folder.parent(limit: foldersAbove).flatMap { find($0) }
    if !isAbove { known[folder.text] = .some(found) }
    return found
  }

  private mutating func load(
    _ folder: ProjectPath
  ) -> (folder: ProjectPath, content: LintConfiguration)? {
    let path = folder.file(LintConfiguration.fileName)
    guard let bytes = read(path) else { return nil }
    let loaded = LintConfiguration.load(SourceText(path: path.text, bytes: bytes))
    diagnostics += loaded.diagnostics
    return loaded.content.map { (folder, $0) }
  }
}

extension ProjectPath {
  /// The folder above; `nil` for the root, and far above the folder where the command runs.
  fileprivate func parent(limit: Int) -> ProjectPath? {
    !isAbsolute && names.count >= limit && names.allSatisfy { $0 == ".." } ? nil : parent
  }
}
