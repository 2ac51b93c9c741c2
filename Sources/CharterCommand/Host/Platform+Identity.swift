#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandHost {
  /// One name for all the paths of a file: links, `..` and other spellings make no difference.
  ///
  /// A file that is not there is known by the folder that it would be in.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: The name.
  static func identity(of path: String) -> String {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return "\(status.st_dev):\(status.st_ino)" }
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let folder = slash.map { path[...$0] } ?? "."
    guard !name.isEmpty, unsafe stat(String(folder), &status) == 0 else { return path }
    return "\(status.st_dev):\(status.st_ino)/\(name)"
  }
}
