#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A text that a renderer is held to, recorded with `RECORD_GOLDENS=1`.
public struct GoldenFile: Sendable {
  /// The path of the file.
  public let path: String

  /// Names a file.
  ///
  /// - Parameter path: The path of the file.
  public init(_ path: String) {
    self.path = path
  }

  /// The first difference from the file, or `nil` where there is none; records instead when asked.
  ///
  /// - Parameter bytes: What a renderer wrote.
  /// - Returns: The line and what stands in both.
  /// - Throws: ``TestFiles/Failure`` when the file cannot be read or written.
  public func difference(from bytes: [UInt8]) throws(TestFiles.Failure) -> String? {
    if TestFiles.environment("RECORD_GOLDENS") != nil {
      try record(bytes)
      return nil
    }
    let (found, wanted) = (Self.lines(bytes), Self.lines(try TestFiles.read(path)))
    for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      return "\(path):\(number + 1)\n  is     \(pair.0)\n  should \(pair.1)"
    }
    return found.count == wanted.count ? nil : "\(path): \(found.count) and \(wanted.count) lines"
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  private func record(_ bytes: [UInt8]) throws(TestFiles.Failure) {
    guard let file = unsafe fopen(path, "wb") else { throw TestFiles.Failure(path: path) }
    defer { unsafe fclose(file) }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw TestFiles.Failure(path: path)
    }
  }
}
