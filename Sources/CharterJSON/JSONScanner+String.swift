import CharterDiagnostics

extension JSONScanner {
  /// The mistake where a string that began at an offset has a byte it may not have.
  func stringMistake(from start: Int) -> JSONError {
    guard let byte, byte != 0x0A, byte != 0x0D else {
      return JSONError(.unterminatedString, SourceRange(start, offset))
    }
    if byte < 0x20 { return JSONError(.controlCharacter, range(1)) }
    return malformedUTF8()
  }

  /// The malformed sequence at the offset as a mistake.
  func malformedUTF8() -> JSONError {
    JSONError(.malformedUTF8, range(UTF8Sequence.malformedLength(bytes, at: offset, end: end)))
  }

  /// The text of a string from its contents; what is malformed becomes U+FFFD.
  func decode(_ contents: SourceRange) -> String {
    var scanner = self
    scanner.offset = contents.lowerBound
    scanner.end = contents.upperBound
    var decoded: [UInt8] = []
    decoded.reserveCapacity(contents.count)
    while true {
      let start = scanner.offset
      while scanner.offset < scanner.end, bytes[scanner.offset] != 0x5C { scanner.offset += 1 }
      decoded.append(contentsOf: bytes[start..<scanner.offset])
      if scanner.offset >= scanner.end { break }
      let escape = scanner.escape(inStringFrom: start)
      if let scalar = escape.scalar { decoded.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      scanner.offset = escape.range.upperBound
    }
    return String(decoding: decoded, in: decoded.indices)
  }
}
