import CharterTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A text that a renderer is held to, recorded with `RECORD_GOLDENS=1`.
enum Golden {
  struct Failure: Error {
    let path: String
  }

  static func expect(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(Fixtures.folder)/Goldens/\(name)"
    if TestFiles.environment("RECORD_GOLDENS") != nil {
      try record(bytes, path)
      return
    }
    let expected = try TestFiles.read(path)
    let (found, wanted) = (lines(bytes), lines(expected))
    for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      Issue.record(
        "\(name):\(number + 1)\n  is     \(pair.0)\n  should \(pair.1)",
        sourceLocation: sourceLocation)
      return
    }
    #expect(found.count == wanted.count, "\(name)", sourceLocation: sourceLocation)
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  private static func record(_ bytes: [UInt8], _ path: String) throws {
    guard let file = unsafe fopen(path, "wb") else { throw Failure(path: path) }
    defer { unsafe fclose(file) }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    #expect(written == bytes.count)
  }
}
