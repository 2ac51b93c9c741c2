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

  private let texts: [SourceRange]

  /// Scans a text of well-formed UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - texts: Where people write what they like; only there scripts may be mixed.
  init(_ bytes: [UInt8], texts: [SourceRange]) {
    self.texts = texts.sorted { $0.lowerBound < $1.lowerBound }
    guard bytes.contains(where: { $0 >= 0x80 || $0 == 0x7F }) else { return }
    var word = Word(start: 0)
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let byte = bytes[offset]
      // Nearly all of a file is ASCII, of which no table need be asked.
      if byte.isWordPart {
        word.hasLatin = word.hasLatin || byte.isLetter
        offset += 1
      } else if 0x20..<0x7F ~= byte {
        close(word, offset)
        offset += 1
        word = Word(start: offset)
      } else {
        let scalar = Self.scalar(at: offset, of: bytes)
        let end = offset + max(1, UTF8.width(scalar))
        look(at: scalar, SourceRange(offset, end), &word)
        offset = end
      }
    }
    close(word, offset)
  }

  private static func scalar(at offset: Int, of bytes: [UInt8]) -> Unicode.Scalar {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes[offset...].makeIterator()
    guard case .valid(let scalar) = decoder.parseScalar(from: &rest) else { return "\u{FFFD}" }
    return UTF8.decode(scalar)
  }

  private mutating func look(
    at scalar: Unicode.Scalar, _ range: SourceRange, _ word: inout Word
  ) {
    let isHidden = scalar.isZeroWidth && !isText(range.lowerBound)
    if scalar.isDeceptive || isHidden, scalar != "\t", scalar != "\n", scalar != "\r" {
      take(.invisible(scalar), range)
    }
    if scalar.isWordPart {
      if scalar.isLookAlike { word.foreign = word.foreign ?? scalar }
    } else {
      close(word, range.lowerBound)
      word = Word(start: range.upperBound)
    }
  }

  private mutating func close(_ word: Word, _ end: Int) {
    guard let stranger = word.stranger, !isText(word.start) else { return }
    take(.mixed(stranger), SourceRange(word.start, end))
  }

  private mutating func take(_ kind: Kind, _ range: SourceRange) {
    findings.append(Finding(range: range, message: kind.message))
  }

  private func isText(_ offset: Int) -> Bool {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < texts.count && texts[low].lowerBound <= offset
  }
}

extension DeceptionScan {
  /// A run of letters and digits.
  private struct Word {
    let start: Int
    var hasLatin = false
    var foreign: Unicode.Scalar?

    init(start: Int) {
      self.start = start
    }

    /// A letter of another script beside Latin ones.
    var stranger: Unicode.Scalar? { hasLatin ? foreign : nil }
  }

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

  /// Whether it is an ASCII letter or digit or `_`.
  fileprivate var isWordPart: Bool {
    isLetter || 0x30...0x39 ~= self || self == UInt8(ascii: "_")
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

  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
