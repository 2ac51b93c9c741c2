#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandHost {
  /// Writes a file whole, or leaves what was there.
  ///
  /// A signal that ends the process waits until that is done, so that no neighbour is left; only a
  /// device or a pipe may take so long that it must not wait.
  static func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let signals = isDevice(path) ? nil : holdSignals()
    defer { if let signals { release(signals) } }
    let file = try create(path)
    do throws(FileError) {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Begins a neighbour of the file, which gets the file's name once it is whole.
  static func create(_ path: String) throws(FileError) -> OutputFile {
    var status = stat()
    var mode = mode_t(0o666)
    var target = path
    if unsafe stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw .isDirectory
      case S_IFREG:
        mode = status.st_mode & 0o7777
        target = resolved(path)
      default: return try device(path)
      }
    }
    let neighbour = "\(target).\(getpid()).new"
    let file = OpenFile(try descriptor(of: neighbour, O_CREAT | O_EXCL, mode))
    return OutputFile(
      write: file.write,
      finish: { () throws(FileError) in
        try file.close()
        guard unsafe rename(neighbour, target) == 0 else { throw lastError }
      },
      discard: {
        try? file.close()
        unsafe unlink(neighbour)
      })
  }

  /// Opens a device or a pipe, which has no whole.
  private static func device(_ path: String) throws(FileError) -> OutputFile {
    let file = OpenFile(try descriptor(of: path, 0, 0))
    return OutputFile(write: file.write, finish: file.close, discard: { try? file.close() })
  }

  private static func descriptor(
    of path: String, _ flags: CInt, _ mode: mode_t
  ) throws(FileError) -> CInt {
    #if canImport(Darwin)
      let file = unsafe Darwin.open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    #elseif canImport(Musl)
      let file = unsafe Musl.open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    #else
      let file = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    #endif
    guard file >= 0 else { throw lastError }
    return file
  }
}

/// A file that is being written.
private final class OpenFile {
  private var descriptor: CInt?

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  func write(_ bytes: [UInt8]) throws(FileError) {
    if let descriptor { try CommandHost.writeAll(bytes, to: descriptor) }
  }

  /// Some file systems tell only on closing that there was no room.
  func close() throws(FileError) {
    guard let descriptor else { return }
    self.descriptor = nil
    #if canImport(Darwin)
      let code = Darwin.close(descriptor)
    #elseif canImport(Musl)
      let code = Musl.close(descriptor)
    #else
      let code = Glibc.close(descriptor)
    #endif
    guard code == 0 else { throw CommandHost.lastError }
  }
}
