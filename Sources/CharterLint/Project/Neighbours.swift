import CharterDiagnostics
import ValueCharters

/// What lies beside the files that are linted, and is not linted itself.
///
/// It is read only where a rule would say that nothing uses something, and each folder once.
final class Neighbours {
  private let list: (String) -> [String]
  private let read: (ProjectPath) -> [UInt8]?
  private let linted: Set<String>
  private var known: [String: Folder] = [:]

  /// Makes what reads them.
  ///
  /// - Parameters:
  ///   - files: The files that are linted.
  ///   - list: Gives the paths of the files in a folder and below it.
  ///   - read: Gives the bytes of a file.
  init(
    of files: [LintFile], listing list: @escaping (String) -> [String],
    reading read: @escaping (ProjectPath) -> [UInt8]?
  ) {
    self.list = list
    self.read = read
    linted = Set(files.map(\.source.path))
  }

  /// The charters in the folder of a file and below it.
  func charters(beside file: LintFile) -> [LintCharter] { folder(of: file).charters }

  /// The files of charter tests in the folder of a file and below it.
  func tests(beside file: LintFile) -> [LintProject.Part<CharterTestFile>] {
    folder(of: file).tests
  }

  private struct Folder {
    var charters: [LintCharter] = []
    var tests: [LintProject.Part<CharterTestFile>] = []
  }

  private func folder(of file: LintFile) -> Folder {
    let path = ProjectPath(file.source.path).folder.text
    if let folder = known[path] { return folder }
    var folder = Folder()
    var loader = CharterLoader(
      root: LintProject.root(of: file.source.path), read: { [read] in read(ProjectPath($0)) })
    for path in list(path).map({ ProjectPath($0) }) where !linted.contains(path.text) {
      switch LintFileKind(path: path.text) {
      case .charter: folder.charters += charter(at: path, by: &loader)
      case .charterTest: folder.tests += tests(at: path)
      default: break
      }
    }
    known[path] = folder
    return folder
  }

  private func charter(at path: ProjectPath, by loader: inout CharterLoader) -> [LintCharter] {
    let result = loader.load(path.text)
    guard let charter = result.charter, let bytes = read(path) else { return [] }
    let file = LintFile(SourceText(path: path.text, bytes: bytes))
    return [LintCharter(file, charter, result.vocabulary, compiled: result.compiled)]
  }

  private func tests(at path: ProjectPath) -> [LintProject.Part<CharterTestFile>] {
    guard let bytes = read(path) else { return [] }
    let file = LintFile(SourceText(path: path.text, bytes: bytes))
    return LintProject.Part(CharterTestFile.load(file.source), of: file).map { [$0] } ?? []
  }
}
