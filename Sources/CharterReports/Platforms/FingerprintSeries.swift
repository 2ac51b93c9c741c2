import ValueCharters

/// Makes fingerprints that are the same in the next run and differ within one.
package struct FingerprintSeries {
  private var counts: [[String]: Int] = [:]

  /// Makes a series.
  package init() {}

  /// The fingerprint of the next thing.
  ///
  /// - Parameter parts: What the thing is known by; of two with the same parts the second is told
  ///   from the first by its number.
  /// - Returns: 64 hexadecimal digits.
  package mutating func next(_ parts: [String]) -> String {
    let count = counts[parts, default: 0]
    counts[parts] = count + 1
    // With the length of each part before it, no two rows of parts have the same bytes.
    let text = (parts + [String(count)]).map { "\($0.utf8.count):\($0)" }.joined()
    return String(SHA256.text(of: Array(text.utf8).span).dropFirst("sha256:".count))
  }
}
