import ValueCharters

/// A file of declarations, before it is read.
final class StreamInput {
  /// The path on the command line.
  let path: String

  /// The name for messages.
  let name: String

  /// How its declarations lie in it.
  let kind: StreamKind

  /// Its bytes, where it was opened to see its kind and cannot be opened again.
  fileprivate let opened: ByteSource?

  /// What stands between the cells of a table, where that was looked at.
  private(set) var dialect: CSVDialect?

  /// Looks at a file of a command line as far as needed to know how to read it.
  ///
  /// What cannot be opened says so once it is read.
  ///
  /// - Parameters:
  ///   - path: The path, or `-`.
  ///   - name: The name that the standard input was given, if it was.
  ///   - looksInside: Whether to look at what stands between the cells of a table.
  ///   - host: Opens files.
  init(
    _ path: String, standardInputName name: String?, looksInside: Bool, on host: CommandHost
  ) {
    self.path = path
    self.name = path == "-" ? name ?? "<stdin>" : path
    let named = StreamKind(name: self.name)
    guard named == nil || (named == .table && looksInside) else {
      kind = named ?? .document
      opened = nil
      return
    }
    do throws(FileError) {
      let source = try host.stream.open(path)
      let beginning = try Beginning(of: source, kind: named)
      kind = beginning.kind
      if kind == .table {
        dialect = CSVDialect.detect(in: beginning.bytes, beginning.bytes.indices)
      }
      // The standard input goes on where it was left, a file or not.
      if source.size == nil || path == "-" {
        opened = source.putting(back: beginning.bytes)
      } else {
        source.close()
        opened = nil
      }
    } catch {
      kind = named ?? .document
      opened = nil
    }
  }

  /// How many bytes it has, where that is known before they are read.
  func size(on host: CommandHost) -> Int? {
    opened?.size ?? host.stream.size(path)
  }

  /// Opens the file, unless it is open already.
  func open(on host: CommandHost) throws(FileError) -> ByteSource {
    if let opened { return opened }
    return try host.stream.open(path)
  }
}

extension StreamInput {
  /// The files of declarations of a command line.
  static func all(_ arguments: Arguments, on host: CommandHost) -> [StreamInput] {
    let writesTable = arguments.values(.format).contains { $0.hasPrefix("csv") }
    var hasTable = false
    return arguments.operands.map { path in
      let input = StreamInput(
        path, standardInputName: arguments.value(.stdinFilename),
        looksInside: writesTable && !hasTable, on: host)
      if input.kind == .table { hasTable = true }
      return input
    }
  }
}

extension CommandHost {
  /// This host, with files that were opened to look at them read from where they stand.
  func reading(_ inputs: [StreamInput]) -> CommandHost {
    let opened = inputs.compactMap { input in input.opened.map { (input.path, $0) } }
    guard !opened.isEmpty else { return self }
    var host = self
    host.readFile = { path, limit throws(FileError) in
      guard let source = opened.first(where: { $0.0 == path })?.1 else {
        return try readFile(path, limit)
      }
      return try source.readAll(limit: limit)
    }
    host.readStandardInput = { limit throws(FileError) in
      guard let source = opened.first(where: { $0.0 == "-" })?.1 else {
        return try readStandardInput(limit)
      }
      return try source.readAll(limit: limit)
    }
    return host
  }
}

/// The beginning of a file, as much of it as tells how to read it.
private struct Beginning {
  private(set) var bytes: [UInt8] = []
  let kind: StreamKind

  init(of source: ByteSource, kind named: StreamKind?) throws(FileError) {
    var piece = [UInt8](repeating: 0, count: 16_384)
    var wanted = 0
    var isWhole = false
    while true {
      // Each look begins at the first byte; there are few of them.
      wanted = max(1, 2 * bytes.count)
      while !isWhole, bytes.count < wanted {
        let count = try source.read(&piece, 0)
        bytes += piece[..<count]
        isWhole = count == 0 || bytes.count > Console.inputLimit
      }
      if let named {
        if isWhole || bytes.contains(0x0A) || bytes.contains(0x0D) {
          kind = named
          return
        }
      } else if let found = StreamKind.sniff(bytes, isWhole: isWhole) {
        kind = found
        return
      }
    }
  }
}
