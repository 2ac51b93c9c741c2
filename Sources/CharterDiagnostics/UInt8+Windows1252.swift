extension UInt8 {
  /// The character that the byte is in Windows-1252, which older spreadsheets write, where that is
  /// the same as in Latin-1.
  package var windows1252: String? { self >= 0xA0 ? String(Unicode.Scalar(self)) : nil }
}
