import CharterCommand
import FEEL
import StockCharters

/// A machine for the command to run on: its disk is a dictionary and its streams are texts.
final class VirtualMachine {
  /// What a run left behind.
  struct Run {
    let code: ExitCode
    let output: String
    let error: String
  }

  var files: [String: [UInt8]] = [:]
  var directories: Set<String> = []
  var unreadable: Set<String> = []

  /// Folders that are links to others.
  var links: [String: String] = [:]

  /// Files that a folder lists and that are gone when they are read.
  var vanishing: Set<String> = []
  var standardInput = ""

  /// Whether the standard input is a file that was redirected, whose size is known.
  var standardInputIsFile = false

  /// The sizes of files that are taken to be larger than what they hold.
  var sizes: [String: Int] = [:]
  var environment: [String: String] = [:]
  var today = CivilDate(year: 2025, month: 10, day: 1)
  var outputIsTerminal = false
  var errorIsTerminal = false
  var terminalWidth: Int?

  /// How many bytes a stream gives at a time.
  var pieceSize = 4096

  /// The longest record of a stream.
  var recordLimit = 16 << 20

  /// After how many pieces of streams the user interrupts the run.
  var interruption = Int.max

  /// How many seconds the clock goes on each time that it is looked at.
  var tick = 0.0
  var outputError: FileError?
  var fileError: FileError?

  /// The files that were begun and neither finished nor given up.
  private(set) var unfinished: Set<String> = []

  /// How much of the standard input was read: whoever opens it again goes on there.
  private var inputOffset = 0
  private var pieceCount = 0
  private var clock = 0.0
  private var output: [UInt8] = []
  private var error: [UInt8] = []

  init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// The text of a file.
  func text(of path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs the command once.
  func run(_ words: String...) -> Run { run(words) }

  /// Runs the command once.
  func run(_ words: [String]) -> Run {
    output = []
    error = []
    pieceCount = 0
    inputOffset = 0
    let code = CharterCommand.run(words, on: host)
    return Run(
      code: code, output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }

  /// Whether files lie below a path, perhaps by a link.
  private func isFolder(_ path: String) -> Bool {
    let prefix = prefix(of: path)
    return path == "." || files.keys.contains { $0.hasPrefix(prefix) }
  }

  /// What the paths of the files in a folder begin with.
  private func prefix(of path: String) -> String {
    var path = path
    while let link = links.first(where: { path == $0.key || path.hasPrefix($0.key + "/") }) {
      path = link.value + path.dropFirst(link.key.count)
    }
    return path == "." ? "" : path + "/"
  }

  private func folder(_ path: String) throws(FileError) -> Folder {
    if unreadable.contains(path) { throw .permissionDenied }
    guard isFolder(path) else { throw .notFound }
    let prefix = prefix(of: path)
    var names: [String: Bool] = [:]
    for file in files.keys where file.hasPrefix(prefix) {
      let rest = file.dropFirst(prefix.count).split(separator: "/")
      if let name = rest.first { names[String(name)] = rest.count > 1 }
    }
    for link in links.keys where link.hasPrefix(prefix) {
      names[String(link.dropFirst(prefix.count))] = true
    }
    for name in vanishing where name.hasPrefix(prefix) {
      names[String(name.dropFirst(prefix.count))] = false
    }
    return Folder(
      identity: prefix.utf8.map { UInt64($0) },
      entries: names.map { Folder.Entry($0.key, isFolder: $0.value) })
  }

  private static func plain(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  private var host: CommandHost {
    var host = streams
    host.identity = Self.plain
    host.shipped = ShippedCharters(
      ids: StockCharters.all.map(\.id), file: StockCharters.file)
    return host
  }

  private var streams: CommandHost {
    CommandHost(
      readFile: { name, limit throws(FileError) in
        let path = Self.plain(name)
        if self.directories.contains(path) || self.isFolder(path) { throw .isDirectory }
        if self.unreadable.contains(path) { throw .permissionDenied }
        guard let bytes = self.files[path] else { throw .notFound }
        if self.sizes[path] ?? bytes.count > limit { throw .tooLarge(limit: limit) }
        return bytes
      },
      listFolder: { path throws(FileError) in try self.folder(path) },
      readStandardInput: { limit throws(FileError) in
        let bytes = Array(self.standardInput.utf8.dropFirst(self.inputOffset))
        self.inputOffset += bytes.count
        if self.sizes["-"] ?? bytes.count > limit { throw .tooLarge(limit: limit) }
        return bytes
      },
      writeFile: { path, bytes throws(FileError) in
        if let error = self.fileError { throw error }
        if self.directories.contains(path) { throw .isDirectory }
        self.files[path] = bytes
      },
      writeOutput: { bytes throws(FileError) in
        if let error = self.outputError { throw error }
        self.output += bytes
      },
      writeError: { self.error += $0 },
      environment: { self.environment[$0] },
      today: { self.today },
      performConcurrently: CommandHost.performConcurrently,
      stream: stream,
      outputIsTerminal: outputIsTerminal,
      terminalWidth: terminalWidth)
  }

  private var stream: StreamHost {
    StreamHost(
      open: { path throws(FileError) in
        if path == "-" { return self.standardInputSource() }
        let bytes = try self.streams.readFile(path, .max)
        return self.source(of: bytes, size: bytes.count)
      },
      size: { self.files[$0]?.count },
      create: { path throws(FileError) in try self.create(path) },
      isInterrupted: { self.pieceCount >= self.interruption },
      seconds: {
        self.clock += self.tick
        return self.clock
      },
      errorIsTerminal: errorIsTerminal,
      errorWidth: terminalWidth,
      recordLimit: recordLimit)
  }

  private func standardInputSource() -> ByteSource {
    let bytes = Array(standardInput.utf8)
    return ByteSource(
      size: standardInputIsFile ? bytes.count : nil,
      read: { buffer, offset throws(FileError) in
        self.pieceCount += 1
        let count = min(self.pieceSize, bytes.count - self.inputOffset, buffer.count - offset)
        buffer.replaceSubrange(
          offset..<offset + count, with: bytes[self.inputOffset..<self.inputOffset + count])
        self.inputOffset += count
        return count
      })
  }

  private func source(of bytes: [UInt8], size: Int?) -> ByteSource {
    var rest = bytes[...]
    return ByteSource(
      size: size,
      read: { buffer, offset throws(FileError) in
        self.pieceCount += 1
        let count = min(self.pieceSize, rest.count, buffer.count - offset)
        buffer.replaceSubrange(offset..<offset + count, with: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      })
  }

  private func create(_ path: String) throws(FileError) -> OutputFile {
    if directories.contains(path) { throw .isDirectory }
    var written: [UInt8] = []
    unfinished.insert(path)
    return OutputFile(
      write: { bytes throws(FileError) in
        if let error = self.fileError { throw error }
        written += bytes
      },
      finish: { () throws(FileError) in
        self.files[path] = written
        self.unfinished.remove(path)
      },
      discard: { self.unfinished.remove(path) })
  }
}
