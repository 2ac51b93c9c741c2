/// Bytes that are read piece by piece, from a file or from the standard input.
package struct ByteSource {
  /// How many bytes there are, where that is known before they are read.
  package let size: Int?

  /// Reads the next bytes into a buffer, from an offset to at most its end.
  ///
  /// Gives the number of bytes read; zero at the end, and when the run was interrupted meanwhile.
  package let read: (_ buffer: inout [UInt8], _ offset: Int) throws(FileError) -> Int

  /// Lets go of the file.
  package let close: () -> Void

  /// Makes a source of its parts.
  package init(
    size: Int?, read: @escaping (inout [UInt8], Int) throws(FileError) -> Int,
    close: @escaping () -> Void = {}
  ) {
    self.size = size
    self.read = read
    self.close = close
  }
}

extension ByteSource {
  /// The source with some bytes that were read from it ahead.
  func putting(back bytes: [UInt8]) -> ByteSource {
    var rest = bytes[...]
    return ByteSource(
      size: size,
      read: { buffer, offset throws(FileError) in
        if rest.isEmpty { return try read(&buffer, offset) }
        let count = min(rest.count, buffer.count - offset)
        buffer.replaceSubrange(offset..<offset + count, with: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      },
      close: close)
  }

  /// All bytes that are left, up to a limit.
  func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try read(&buffer, 0)
      if count == 0 { return bytes }
      if count > limit - bytes.count { throw .tooLarge(limit: limit) }
      bytes += buffer[..<count]
    }
  }
}
