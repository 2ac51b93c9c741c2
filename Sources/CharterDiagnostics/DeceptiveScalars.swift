extension Unicode.Scalar {
  /// Whether a text that holds it could look like another text to its reader.
  ///
  /// These are the control characters, line and paragraph separators, and the marks that turn the
  /// writing direction. Tabs and line ends count: they have to be allowed for by name.
  package var isDeceptive: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it can be seen by itself.
  package var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .nonspacingMark:
      false
    default: true
    }
  }

  /// Its number as the Unicode Standard writes it, such as `U+200B`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The scalar as it may be shown in one line; a tab stays, so that carets stand below what they
  /// mean.
  var printable: Unicode.Scalar {
    isDeceptive && self != "\t" ? "\u{FFFD}" : self
  }
}

extension UInt8 {
  /// Whether a deceptive scalar may begin with this byte of UTF-8; nearly all text goes without.
  package var mayBeginDeceptiveScalar: Bool {
    switch self {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }
}
