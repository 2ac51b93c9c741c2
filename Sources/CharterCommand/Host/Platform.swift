import FEEL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The one place that speaks to the operating system.

extension CharterCommand {
  /// Runs the command on this process's arguments and streams, and ends the process.
  ///
  /// - Parameter shipped: The charters that come with the command.
  package static func main(shipping shipped: ShippedCharters = .none) -> Never {
    var host = CommandHost.process
    host.shipped = shipped
    host.foldersAbove = CommandHost.currentDepth
    host.identity = CommandHost.identity(of:)
    host.end = { exit($0.rawValue) }
    // A file beyond the size that the system allows becomes an error of writing, too, after which
    // what was begun is taken away.
    signal(SIGXFSZ, SIG_IGN)
    let code = run(Array(CommandLine.arguments.dropFirst()), on: host)
    exit(code.rawValue)
  }
}

extension CommandHost {
  /// The host that a process runs on.
  package static var process: CommandHost {
    CommandHost(
      readFile: readFile,
      listFolder: listFolder,
      readStandardInput: { limit throws(FileError) in
        try readAll(STDIN_FILENO, limit: limit)
      },
      writeFile: writeFile,
      writeOutput: { bytes throws(FileError) in
        try writeAll(bytes, to: STDOUT_FILENO)
      },
      writeError: { bytes in
        // Nothing is left to complain to.
        try? writeAll(bytes, to: STDERR_FILENO)
      },
      environment: { name in
        unsafe getenv(name).map { value in
          unsafe String(
            decoding: UnsafeRawBufferPointer(start: value, count: strlen(value)), as: UTF8.self)
        }
      },
      today: localDate,
      performConcurrently: performConcurrently,
      stream: StreamHost(
        open: open,
        size: size,
        create: create,
        watchInterruptions: watchInterruptions,
        isInterrupted: { isInterrupted },
        seconds: seconds,
        errorIsTerminal: isatty(STDERR_FILENO) == 1,
        errorWidth: width(of: STDERR_FILENO)),
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      terminalWidth: width(of: STDOUT_FILENO))
  }

  private static func width(of terminal: CInt) -> Int? {
    var size = winsize()
    guard unsafe ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// How many folders are above the current one.
  static func currentDepth() -> Int? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard unsafe getcwd(&path, path.count) != nil else { return nil }
    let names = path.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: "/")))
    return names.count
  }

  private static func seconds() -> Double {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func localDate() -> CivilDate? {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return nil }
    return unsafe CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Opens a file for reading.
  static func descriptor(of path: String) throws(FileError) -> CInt {
    #if canImport(Darwin)
      let file = unsafe Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Musl)
      let file = unsafe Musl.open(path, O_RDONLY | O_CLOEXEC)
    #else
      let file = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #endif
    guard file >= 0 else { throw lastError }
    return file
  }

  private static func readFile(_ path: String, _ limit: Int) throws(FileError) -> [UInt8] {
    let file = try descriptor(of: path)
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw lastError }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit {
      throw .tooLarge(limit: limit)
    }
    return try readAll(file, limit: limit, expecting: Int(status.st_size))
  }

  private static func listFolder(_ path: String) throws(FileError) -> Folder {
    guard let stream = unsafe opendir(path) else { throw lastError }
    defer { unsafe closedir(stream) }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw lastError }
    let identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    var entries: [Folder.Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe entryName(at: entry)
      if name == "." || name == ".." { continue }
      // What has gone since, or a link that leads nowhere, is left out.
      guard unsafe stat("\(path)/\(name)", &status) == 0 else { continue }
      entries.append(Folder.Entry(name, isFolder: status.st_mode & S_IFMT == S_IFDIR))
    }
    return Folder(identity: identity, entries: entries)
  }

  /// The name of a folder's entry, read where it lies: the structure is longer than most entries are, so
  /// that a copy of it would reach beyond the last of them.
  package static func entryName(at entry: UnsafeRawPointer) -> String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return unsafe String(cString: (entry + offset).assumingMemoryBound(to: CChar.self))
  }

  private static func readAll(
    _ file: CInt, limit: Int, expecting size: Int = 0
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // What is expected, and a byte more; nearly always that is the whole file.
    var room = size > 0 ? min(size, limit) + 1 : 65_536
    while true {
      let chunk = try read(file, atMost: room)
      if chunk.isEmpty { return bytes }
      if chunk.count > limit - bytes.count { throw .tooLarge(limit: limit) }
      room = chunk.count < room ? 4096 : 65_536
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
  }

  /// Reads as much as there is at once; nothing at the end of the file.
  private static func read(_ file: CInt, atMost room: Int) throws(FileError) -> [UInt8] {
    var count = -1
    repeat {
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        #if canImport(Darwin)
          count = unsafe Darwin.read(file, buffer.baseAddress, room)
        #elseif canImport(Musl)
          count = unsafe Musl.read(file, buffer.baseAddress, room)
        #else
          count = unsafe Glibc.read(file, buffer.baseAddress, room)
        #endif
        filled = max(0, count)
      }
      if count >= 0 { return chunk }
    } while errno == EINTR
    throw lastError
  }

  static func writeAll(_ bytes: [UInt8], to file: CInt) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw lastError
      }
      rest = rest.dropFirst(count)
    }
  }

  /// The file that a symbolic link leads to, so that the link stays.
  static func resolved(_ path: String) -> String {
    guard let name = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }

  static var lastError: FileError {
    switch errno {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isDirectory
    case EACCES, EPERM: .permissionDenied
    case EPIPE: .closedPipe
    default: .system(unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "\(errno)")
    }
  }
}
