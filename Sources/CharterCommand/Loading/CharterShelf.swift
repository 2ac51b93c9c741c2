import CharterDiagnostics
import FEEL
import ValueCharters

/// Finds the charters that a command line names, each with the files that it names in turn.
struct CharterShelf {
  private let console: Console

  /// Load what the program itself has, and from the disk.
  private var sources: [Source] = []

  private let errors = ReadErrors()

  /// Whether something that was looked for could not be used.
  private(set) var code = ExitCode.success

  init(_ console: Console) {
    self.console = console
  }

  /// Loads a charter, and says what is wrong with it.
  ///
  /// - Parameter name: The id of a shipped charter, or the path of a file.
  /// - Returns: The charter and what belongs to it, or `nil` when it cannot be used.
  mutating func load(_ name: String) -> CharterLoader.Result? {
    guard name.isPath else { return loadShipped(name) }
    return load(name, from: source(name.root))
  }

  /// What loads from the disk.
  ///
  /// - Parameter root: The folder outside which no file lies that a charter names.
  /// - Returns: The one of that folder, made where there is none yet.
  private mutating func source(_ root: String) -> Source {
    source(root) { [console, errors] in
      CharterLoader(root: root) { path in
        do throws(FileError) {
          return try console.host.readFile(path, Console.inputLimit)
        } catch {
          errors.add(error, path)
          return nil
        }
      }
    }
  }

  private mutating func source(_ root: String?, _ make: () -> CharterLoader) -> Source {
    if let known = sources.first(where: { $0.root == root }) { return known }
    let source = Source(root, make())
    sources.append(source)
    return source
  }

  private mutating func loadShipped(_ id: String) -> CharterLoader.Result? {
    let shipped = console.host.shipped
    guard let path = shipped.path(of: id) else {
      let ids = shipped.ids
      console.say([Self.unknownCharter(id, nearest: NearestName.find(id, among: ids), ids)])
      code = .invalid
      return nil
    }
    return load(path, from: source(nil) { CharterLoader(read: shipped.file) })
  }

  private mutating func load(_ path: String, from source: Source) -> CharterLoader.Result? {
    let result = source.loader.load(path)
    // The reason why a file cannot be read says more than that a charter names it.
    let reasons = errors.take()
    for reason in reasons where reason.path == path || reason.error != .notFound {
      console.say([reason.error.diagnostic(reading: reason.path)])
    }
    console.say(result.diagnostics.filter { $0.location != nil || reasons.isEmpty })
    if result.compiled == nil { code = .invalid }
    return result.compiled == nil ? nil : result
  }

  private static func unknownCharter(
    _ id: String, nearest: String?, _ ids: [String]
  ) -> Diagnostic {
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      id: "unknown-charter",
      message: LocalizedText(
        en: "unknown charter '\(id)'", da: "ukendt charter '\(id)'"
      ).suggesting(nearest),
      location: nil,
      help: LocalizedText(
        en: "shipped are \(list); a file is named with a '/' or its ending '.json5'",
        da: "medfølgende er \(list); en fil angives med '/' eller endelsen '.json5'"))
  }
}

/// Where charters are loaded from.
private final class Source {
  /// The folder outside which no file lies that a charter names; `nil` for what the program has.
  let root: String?
  var loader: CharterLoader

  init(_ root: String?, _ loader: CharterLoader) {
    self.root = root
    self.loader = loader
  }
}

/// Why files could not be read while a charter was loaded.
private final class ReadErrors {
  private var all: [(error: FileError, path: String)] = []

  func add(_ error: FileError, _ path: String) { all.append((error, path)) }

  func take() -> [(error: FileError, path: String)] {
    defer { all = [] }
    return all
  }
}

extension String {
  /// Whether a charter's name is the path of a file.
  var isPath: Bool {
    utf8.contains(UInt8(ascii: "/")) || endsWithScalars(of: ".json5")
      || endsWithScalars(of: ".json")
  }

  /// The folder that the charter of this path may not look beyond.
  fileprivate var root: String {
    let bytes = Array(utf8)
    let isBelow =
      bytes.first != UInt8(ascii: "/") && !ProjectPath.names(in: self).contains("..")
    guard !isBelow, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }
}
