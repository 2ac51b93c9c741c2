#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files and the environment, for tests, without Foundation.
public enum TestFiles: Sendable {
  /// A file or directory that could not be read.
  public struct Failure: Error, Hashable, Sendable {
    /// The path as it was given.
    public let path: String
  }

  /// The value of an environment variable.
  ///
  /// - Parameter name: The name of the variable.
  /// - Returns: Its value, or `nil` when it is not set or is empty.
  public static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The folder of the conformance data that stays outside the repository.
  ///
  /// - Parameter suite: The suite's folder below the one that `CHARTER_CONFORMANCE` names.
  /// - Returns: The folder, or `nil` when the variable is not set.
  public static func conformance(_ suite: String) -> String? {
    environment("CHARTER_CONFORMANCE").map { "\($0)/\(suite)" }
  }

  /// The bytes of a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: Its bytes.
  /// - Throws: ``Failure`` when it cannot be read.
  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw Failure(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      bytes.append(contentsOf: chunk.prefix(count))
      if count < chunk.count { break }
    }
    guard unsafe ferror(file) == 0 else { throw Failure(path: path) }
    return bytes
  }

  /// The files below a directory, at any depth.
  ///
  /// - Parameter directory: The path of the directory.
  /// - Returns: The paths relative to the directory, sorted.
  /// - Throws: ``Failure`` when a directory cannot be read.
  public static func list(_ directory: String) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw Failure(path: directory) }
    defer { unsafe closedir(stream) }
    var paths: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe name(of: entry)
      if name == "." || name == ".." { continue }
      let path = "\(directory)/\(name)"
      if isDirectory(path) {
        paths += try list(path).map { "\(name)/\($0)" }
      } else {
        paths.append(name)
      }
    }
    return paths.sorted()
  }

  /// The name of an entry, read where it lies: a copy of the structure would reach beyond the last.
  private static func name(of entry: UnsafePointer<dirent>) -> String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let bytes = unsafe UnsafeRawPointer(entry) + offset
    return unsafe String(cString: bytes.assumingMemoryBound(to: CChar.self))
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && (status.st_mode & S_IFMT) == S_IFDIR
  }
}
