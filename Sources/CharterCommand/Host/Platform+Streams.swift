#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandHost {
  /// Opens a file, or the standard input for `-`, to be read piece by piece.
  static func open(_ path: String) throws(FileError) -> ByteSource {
    let file = path == "-" ? STDIN_FILENO : try descriptor(of: path)
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw lastError }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      close(file)
      throw .isDirectory
    }
    let isFile = kind == S_IFREG
    return ByteSource(
      size: isFile ? Int(status.st_size) : nil,
      read: { buffer, offset throws(FileError) in
        try readNext(file, into: &buffer, from: offset, waits: !isFile)
      },
      close: { if path != "-" { close(file) } })
  }

  /// How many bytes a plain file has.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func readNext(
    _ file: CInt, into buffer: inout [UInt8], from offset: Int, waits: Bool
  ) throws(FileError) -> Int {
    while true {
      if waits, !waitForInput(file) { return 0 }
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[offset...])
        return unsafe read(file, rest.baseAddress, rest.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw lastError }
      if isInterrupted { return 0 }
    }
  }

  /// Waits until there is something to read; gives up when the run is interrupted.
  ///
  /// A signal may come to another thread, so that no wait is left to it to end.
  private static func waitForInput(_ file: CInt) -> Bool {
    while !isInterrupted {
      var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let count = unsafe poll(&request, 1, 200)
      if count > 0 || (count < 0 && errno != EINTR) { return true }
    }
    return false
  }
}
