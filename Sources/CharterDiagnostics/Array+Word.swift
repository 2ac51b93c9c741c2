extension UInt64 {
  /// At most eight bytes as one word, the first one lowest.
  package init(head bytes: some Collection<UInt8>) {
    self = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension [UInt8] {
  /// Eight bytes as one word, the first one lowest.
  ///
  /// - Parameter place: The offset of the first byte; all eight must be there.
  /// - Returns: The word.
  @inlinable @inline(__always)
  package func word(at place: Int) -> UInt64 {
    // The load checks its bounds; what makes it unsafe, types without a value for every pattern of
    // bits, does not touch integers. Byte by byte the compiler makes eight loads of it.
    UInt64(
      littleEndian: unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
