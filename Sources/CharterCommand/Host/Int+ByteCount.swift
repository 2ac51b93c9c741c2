extension Int {
  /// A number of bytes for people, in the largest unit that it fills.
  var asByteCount: String {
    if self < 1 << 10 { return "\(self) B" }
    return self < 1 << 20 ? "\(self >> 10) KiB" : "\(self >> 20) MiB"
  }
}
