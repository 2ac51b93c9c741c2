import FEEL

extension String {
  /// The number of columns that the text takes up on a terminal.
  ///
  /// - Complexity: O(n).
  var columnCount: Int {
    // Of printable ASCII every byte is a character; of Latin letters, dashes, quotation marks and
    // signs such as those of the statuses every scalar. Finding the ends of others takes its time.
    if utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return utf8.count }
    if unicodeScalars.allSatisfy(\.isAlone) { return scalarCount }
    return reduce(0) { $0 + $1.columnCount }
  }
}

extension Character {
  /// Two columns for the wide characters of East Asian scripts and pictures, else one.
  fileprivate var columnCount: Int {
    guard let first = unicodeScalars.first?.value else { return 0 }
    return switch first {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a narrow character of its own, whatever stands beside it.
  fileprivate var isAlone: Bool {
    0x20..<0x7F ~= value || 0xA0..<0x300 ~= value || 0x2010..<0x2028 ~= value
      || 0x2190..<0x27C0 ~= value
  }
}
