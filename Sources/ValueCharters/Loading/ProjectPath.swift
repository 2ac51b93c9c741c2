/// The path of a file in a project, without `.` and with `..` only at its start.
package struct ProjectPath: Hashable, Sendable {
  /// Whether it starts at the root of the file system.
  package let isAbsolute: Bool

  /// The names on the way.
  package let names: [String]

  /// Makes a path from its text.
  package init(_ text: String) {
    self.init(isAbsolute: text.utf8.first == UInt8(ascii: "/"), Self.names(in: text))
  }

  private init(isAbsolute: Bool, _ names: some Sequence<String>) {
    var kept: [String] = []
    for name in names where name != "." {
      if name == "..", let last = kept.last, last != ".." {
        kept.removeLast()
      } else if name != ".." || !isAbsolute {
        kept.append(name)
      }
    }
    self.isAbsolute = isAbsolute
    self.names = kept
  }

  /// The names between the slashes of a path as it is written.
  package static func names(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var names: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
      if start < end { names.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return names
  }

  /// The text.
  package var text: String {
    if names.isEmpty { return isAbsolute ? "/" : "." }
    var text = ""
    for name in names {
      if isAbsolute || !text.isEmpty { text += "/" }
      text += name
    }
    return text
  }

  /// The folder that holds the file.
  package var folder: ProjectPath {
    ProjectPath(isAbsolute: isAbsolute, names.dropLast())
  }

  /// The folder above this one; `nil` for the root.
  package var parent: ProjectPath? {
    if isAbsolute, names.isEmpty { return nil }
    if let last = names.last, last != ".." { return folder }
    return ProjectPath(isAbsolute: false, names + [".."])
  }

  /// A file in this folder.
  package func file(_ name: String) -> ProjectPath {
    ProjectPath(isAbsolute: isAbsolute, names + [name])
  }

  /// The file that a text in this file names; `nil` for an absolute path.
  package func relative(_ text: String) -> ProjectPath? {
    if text.utf8.first == UInt8(ascii: "/") { return nil }
    return ProjectPath(isAbsolute: isAbsolute, names.dropLast() + Self.names(in: text))
  }

  /// Whether the path lies in a folder.
  package func isInside(_ folder: ProjectPath) -> Bool {
    isAbsolute == folder.isAbsolute && names.starts(with: folder.names)
      && !names.dropFirst(folder.names.count).contains("..")
  }
}
