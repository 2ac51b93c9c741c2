import CharterDiagnostics
import FEEL
import ValueCharters

/// Finds the charters that a command line names, each with the files that it names in turn.
struct CharterShelf {
  private let console: Console

  /// Loads what the program itself has.
  private var shippedLoader: CharterLoader?

  /// Load from the disk, by the folder outside which no file lies that a charter names.
  private var loaders: [String: CharterLoader] = [:]

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
    // Taken out, so that the loader is not copied when it changes.
    let root = name.root
    var loader = loaders.removeValue(forKey: root) ?? diskLoader(root)
    defer { loaders[root] = loader }
    return load(name, by: &loader)
  }

  private func diskLoader(_ root: String) -> CharterLoader {
    CharterLoader(root: root) { [console, errors] path in
      do throws(FileError) {
        return try console.host.readFile(path, Console.inputLimit)
      } catch {
        errors.add(error, path)
        return nil
      }
    }
  }

  private mutating func loadShipped(_ id: String) -> CharterLoader.Result? {
    guard let shipped = console.host.shipped, let path = shipped.path(of: id) else {
      let ids = console.host.shipped?.ids ?? []
      console.say([Self.unknownCharter(id, nearest: NearestName.find(id, among: ids), ids)])
      code = .invalid
      return nil
    }
    var loader = shippedLoader.take() ?? CharterLoader(read: shipped.file)
    defer { shippedLoader = loader }
    return load(path, by: &loader)
  }

  private mutating func load(
    _ path: String, by loader: inout CharterLoader
  ) -> CharterLoader.Result? {
    let result = loader.load(path)
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
  fileprivate var isPath: Bool {
    contains("/") || hasSuffix(".json5") || hasSuffix(".json")
  }

  /// The folder that the charter of this path may not look beyond.
  fileprivate var root: String {
    let isBelow = !hasPrefix("/") && !split(separator: "/").contains("..")
    guard !isBelow, let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
