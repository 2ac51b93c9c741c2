#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension [UInt8] {
  /// The offset of the first line feed in a range, if there is one.
  func firstLineFeed(from start: Int, to end: Int) -> Int? {
    unsafe withUnsafeBytes { bytes -> Int? in
      let range = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      guard let first = range.baseAddress,
        let place = unsafe memchr(first, CInt(UInt8(ascii: "\n")), range.count)
      else { return nil }
      return unsafe start + (UnsafeRawPointer(place) - first)
    }
  }
}
