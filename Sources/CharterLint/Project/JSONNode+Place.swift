import CharterDiagnostics
import CharterJSON

extension JSONNode {
  /// The node that takes up exactly a range.
  func object(at wanted: SourceRange) -> JSONNode? {
    if range == wanted { return self }
    let parts = elements ?? members?.map(\.value) ?? []
    let part = parts.first { part in
      part.range.lowerBound <= wanted.lowerBound && wanted.upperBound <= part.range.upperBound
    }
    return part?.object(at: wanted)
  }
}

extension String {
  /// A name as it stands in a file, without its quotes.
  var withoutQuotes: String { filter { $0 != "'" && $0 != "\"" } }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
