import CharterDiagnostics
import CharterLint
import ValueCharters

/// Goes through folders for the files that the linter reads, or for those of one kind.
///
/// A folder is gone through once, however many links lead to it; hidden ones are left out.
struct FolderWalk {
  private let host: CommandHost
  private let kind: LintFileKind?
  private var visited: Set<[UInt64]> = []
  private var configurations: LintConfigurations

  /// The paths of the files, folder by folder.
  private(set) var paths: [String] = []

  /// What cannot be read.
  private(set) var diagnostics: [Diagnostic] = []

  /// Makes a walk.
  ///
  /// - Parameters:
  ///   - host: What to walk on.
  ///   - kind: The kind of files to take up, whether or not the linter leaves them out; `nil` means
  ///     all that the linter reads.
  init(_ host: CommandHost, for kind: LintFileKind? = nil) {
    self.host = host
    self.kind = kind
    configurations = LintConfigurations(
      foldersAbove: host.foldersAbove() ?? LintConfigurations.stepLimit,
      reading: { host.bytes(of: $0.text) })
  }

  /// Takes up the files of a folder.
  ///
  /// - Parameter path: The path of the folder.
  /// - Returns: Whether there is any.
  mutating func walk(_ path: String) -> Bool {
    let count = paths.count
    var open = [path]
    while let folder = open.popLast() {
      do throws(FileError) {
        let content = try host.listFolder(folder)
        guard visited.insert(content.identity).inserted else { continue }
        let entries = content.entries.sorted { $0.name < $1.name }
        for entry in entries where !entry.isFolder {
          take(Self.join(folder, entry.name))
        }
        open += entries.reversed().filter { $0.isFolder && !$0.name.hasPrefix(".") }
          .map { Self.join(folder, $0.name) }
      } catch .notFound where folder != path {
        // It has gone since it was listed.
      } catch {
        diagnostics.append(error.diagnostic(reading: folder))
      }
    }
    return paths.count > count
  }

  /// The paths of the files of a kind in a folder, as far as it can be read.
  static func paths(
    of kind: LintFileKind, below folder: String, on host: CommandHost
  ) -> [String] {
    var walk = FolderWalk(host, for: kind)
    _ = walk.walk(folder)
    return walk.paths
  }

  private mutating func take(_ path: String) {
    guard let found = LintFileKind(path: path) else { return }
    if let kind {
      if kind == found { paths.append(path) }
    } else if !configurations.isExcluded(path) {
      paths.append(path)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension CommandHost {
  /// The bytes of a file, or `nil` when it cannot be read.
  func bytes(of path: String) -> [UInt8]? { try? readFile(path, Console.inputLimit) }
}
