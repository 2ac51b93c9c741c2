import CharterDiagnostics

/// Finds what could make a text look like another one.
struct DeceptionScan {
  /// Something that deceives.
  struct Finding {
    let range: SourceRange
    let message: LocalizedText
  }

  /// What was found, in the order of the text.
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private let texts: [SourceRange]
  private let comments: [SourceRange]

  /// Scans a text of well-formed UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - texts: Where people write what they like; only there scripts may be mixed.
  ///   - comments: Where they do so too, in the order of the text.
  init(_ bytes: [UInt8], texts: [SourceRange], comments: [SourceRange]) {
    self.bytes = bytes
    self.comments = comments
    let isSorted = zip(texts, texts.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
    self.texts = isSorted ? texts : texts.sorted { $0.lowerBound < $1.lowerBound }
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var endOfWord = 0
    while true {
      // Nearly all of a file is ASCII, which deceives nobody.
      offset = bytes[offset...].firstIndex { !$0.isPlain } ?? bytes.count
      if offset == bytes.count { break }
      let scalar = scalar(at: offset)
      let range = SourceRange(offset, offset + max(1, UTF8.width(scalar)))
      if scalar.isDeceptive || scalar.isZeroWidth && !isText(offset) {
        take(.invisible(scalar), range)
      }
      if offset >= endOfWord, scalar.isLookAlike, scalar.isWordPart {
        let word = word(around: range)
        endOfWord = word.upperBound
        if !isText(word.lowerBound), bytes[word.lowerBound..<endOfWord].contains(where: \.isLetter)
        {
          take(.mixed(scalar), word)
        }
      }
      offset = range.upperBound
    }
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes[offset...].makeIterator()
    guard case .valid(let scalar) = decoder.parseScalar(from: &rest) else { return "\u{FFFD}" }
    return UTF8.decode(scalar)
  }

  /// The letters and digits without a gap around one of them.
  private func word(around range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    while start > 0 {
      var previous = start - 1
      while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      guard scalar(at: previous).isWordPart else { break }
      start = previous
    }
    var end = range.upperBound
    while end < bytes.count {
      let next = scalar(at: end)
      guard next.isWordPart else { break }
      end += UTF8.width(next)
    }
    return SourceRange(start, end)
  }

  private mutating func take(_ kind: Kind, _ range: SourceRange) {
    findings.append(Finding(range: range, message: kind.message))
  }

  private func isText(_ offset: Int) -> Bool {
    [texts, comments].contains { ranges in
      let next = ranges.partitioningIndex { $0.upperBound > offset }
      return next < ranges.count && ranges[next].lowerBound <= offset
    }
  }
}

extension DeceptionScan {
  /// How a text deceives.
  private enum Kind {
    case invisible(Unicode.Scalar)
    case mixed(Unicode.Scalar)

    var message: LocalizedText {
      switch self {
      case .invisible(let scalar):
        LocalizedText(
          en: "\(scalar.codePoint) is invisible or turns the direction of writing",
          da: "\(scalar.codePoint) er usynligt eller vender skriveretningen")
      case .mixed(let scalar):
        LocalizedText(
          en: "'\(scalar)' (\(scalar.codePoint)) is of another script than the letters beside it",
          da: "'\(scalar)' (\(scalar.codePoint)) er fra et andet skriftsystem end bogstaverne "
            + "ved siden af")
      }
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }

  /// Whether it is ASCII and can be seen, or one of the usual white space.
  fileprivate var isPlain: Bool {
    self &- 0x20 < 0x5F || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
      || self == UInt8(ascii: "\t")
  }
}

extension Unicode.Scalar {
  /// Whether it takes up no room; some scripts and emoji need such characters between their letters.
  fileprivate var isZeroWidth: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isWordPart: Bool {
    // All of these but two signs are letters, and they are the most of what is not ASCII.
    if 0xC0...0x24F ~= value { return value != 0xD7 && value != 0xF7 }
    return properties.isAlphabetic || properties.numericType != nil || self == "_"
  }

  /// Whether it is of a script whose letters pass for Latin ones: Greek, Cyrillic, Armenian,
  /// Cherokee, and Latin letters of other widths and for mathematics.
  fileprivate var isLookAlike: Bool {
    switch value {
    case 0x370...0x58F, 0x13A0...0x13FF, 0x1F00...0x1FFF, 0xFF21...0xFF5A, 0x1D400...0x1D7FF: true
    default: false
    }
  }
}
