/// The line of a place and the carets below it.
///
/// Of a long line only a window round the place is shown, and only that much is looked at.
struct SourceExcerpt {
  /// The number of the line, from 1.
  let line: Int

  /// The line, or a window of it with `…` where it was cut, without what could deceive a reader.
  let text: String

  /// White space and carets, to stand below the text.
  let carets: String

  /// How many well-formed scalars are shown at most.
  private static let width = 100

  /// Takes the excerpt of a place.
  ///
  /// - Parameters:
  ///   - location: The place.
  ///   - withheld: The ranges of the file that are not shown, in order.
  init(_ location: SourceLocation, withholding withheld: [SourceRange] = []) {
    let source = location.source
    line = location.start.line
    let whole = source.range(ofLine: line)
    let lower = min(max(whole.lowerBound, location.range.lowerBound), whole.upperBound)
    let ahead = Self.offset(lower, by: Self.width * 2 / 3, in: source, whole)
    let behind = max(Self.width / 3, Self.width - ahead.count)
    let start = Self.offset(lower, by: -behind, in: source, whole).offset
    let end = Self.offset(start, by: Self.width, in: source, whole).offset
    let upper = min(max(lower, location.range.upperBound), end)

    var scalars = Self.scalars(source, start, lower, withheld)
    let indent = scalars.map { $0 == "\t" ? "\t" : " " }.joined()
    let marked = Self.scalars(source, lower, upper, withheld)
    scalars += marked + Self.scalars(source, upper, end, withheld)
    if start > whole.lowerBound, !scalars.isEmpty { scalars[0] = "…" }
    if end < whole.upperBound, !scalars.isEmpty { scalars[scalars.count - 1] = "…" }
    scalars.replaceLogCommands()
    text = String(String.UnicodeScalarView(scalars))
    carets = indent + String(repeating: "^", count: max(1, marked.count))
  }

  /// The printable scalars between two offsets, with one sign for each range that is withheld.
  private static func scalars(
    _ source: SourceText, _ lower: Int, _ upper: Int, _ withheld: [SourceRange]
  ) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var place = lower
    for range in withheld where range.lowerBound < upper && range.upperBound > place {
      scalars += printable(source, place, range.lowerBound)
      scalars.append("…")
      place = min(range.upperBound, upper)
    }
    return scalars + printable(source, place, upper)
  }

  /// The printable scalars between two offsets; malformed UTF-8 is replaced.
  private static func printable(
    _ source: SourceText, _ lower: Int, _ upper: Int
  ) -> [Unicode.Scalar] {
    source.text(in: SourceRange(lower, upper)).unicodeScalars.map(\.printable)
  }

  /// The offset some scalars further on or back in a line, and how many scalars that really were.
  private static func offset(
    _ offset: Int, by distance: Int, in source: SourceText, _ line: SourceRange
  ) -> (offset: Int, count: Int) {
    var place = offset
    var count = 0
    while count < abs(distance) {
      let next = neighbour(of: place, forward: distance > 0, in: source, line)
      if next == place { break }
      place = next
      count += 1
    }
    return (place, count)
  }

  /// The start of the next or previous scalar; of malformed bytes at most four count as one.
  private static func neighbour(
    of offset: Int, forward: Bool, in source: SourceText, _ line: SourceRange
  ) -> Int {
    let step = forward ? 1 : -1
    let limit = forward ? line.upperBound : line.lowerBound
    if offset == limit { return offset }
    var place = offset + step
    while place != limit, abs(place - offset) < 4, source.bytes[place] & 0xC0 == 0x80 {
      place += step
    }
    return place
  }
}
