extension UInt8 {
  /// The character that the byte is in Windows-1252, which older spreadsheets write, where that is
  /// the same as in Latin-1 and can be seen.
  package var windows1252: String? {
    self > 0xA0 && self != 0xAD ? String(Unicode.Scalar(self)) : nil
  }
}
