import CharterDiagnostics

/// Lays text out in lines of a width, in colour or without.
package struct TextPage: Sendable {
  /// A sign in front of a text, in its own ink.
  package struct Mark: Sendable {
    let sign: String
    let ink: Ink

    /// Makes a mark.
    ///
    /// - Parameters:
    ///   - sign: One character.
    ///   - ink: The ink of the sign.
    package init(_ sign: String, _ ink: Ink = .plain) {
      self.sign = sign
      self.ink = ink
    }
  }

  /// What has been written, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// What has been written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private let width: Int
  private let usesColor: Bool

  /// Whether every text has one line and nothing around it.
  private let isPlain: Bool

  /// Makes an empty page.
  ///
  /// - Parameters:
  ///   - width: The number of columns; a narrow one is taken as 20.
  ///   - usesColor: Whether inks are shown.
  package init(width: Int, usesColor: Bool = false) {
    self.width = max(20, width)
    self.usesColor = usesColor
    isPlain = false
    // Most reports are as long; a smaller block would be outgrown again and again.
    bytes.reserveCapacity(8_000)
  }

  /// Makes an empty page for logs and screen readers: a line a text, no signs and no layout.
  package init() {
    width = .max
    usesColor = false
    isPlain = true
  }

  /// Writes a text, broken between words where a line is full.
  ///
  /// - Parameters:
  ///   - content: The text; runs of white space become one space.
  ///   - ink: The ink of the text.
  ///   - mark: What stands in front of it.
  ///   - indent: The number of blank columns in front of the first line.
  ///   - hanging: The number in front of the others; below the text unless told otherwise.
  package mutating func write(
    _ content: String, _ ink: Ink = .plain, mark: Mark? = nil, indent: Int = 0,
    hanging: Int? = nil
  ) {
    if isPlain {
      for line in wrap(content, first: width, others: width) { append(line) }
      append("\n")
      return
    }
    let lead = mark.map { $0.sign + " " } ?? ""
    let hanging = hanging ?? indent + lead.columnCount
    let lines = wrap(content, first: width - indent - lead.columnCount, others: width - hanging)
    for (index, line) in lines.enumerated() {
      appendSpaces(index == 0 ? indent : hanging)
      if index == 0, let mark {
        append(paint(mark.sign, mark.ink))
        append(" ")
      }
      append(paint(line, ink))
      append("\n")
    }
  }

  /// Writes a line as it stands.
  ///
  /// - Parameters:
  ///   - content: The line.
  ///   - indent: The number of blank columns in front of it.
  package mutating func verbatim(_ content: String, indent: Int = 0) {
    appendSpaces(isPlain ? 0 : indent)
    append(content.printable)
    append("\n")
  }

  /// Leaves one line empty, except at the top and below another empty one.
  package mutating func blank() {
    if isPlain { return }
    let count = bytes.count
    let isBlank = count > 1 && bytes[count - 1] == 0x0A && bytes[count - 2] == 0x0A
    if count > 0, !isBlank { append("\n") }
  }

  /// Draws a line across the page, between empty lines.
  package mutating func rule() {
    if isPlain { return }
    blank()
    append(paint(String(repeating: "─", count: width), .faint))
    append("\n\n")
  }

  /// Writes a heading below an empty line.
  ///
  /// - Parameters:
  ///   - content: The heading.
  ///   - ink: The ink of the heading.
  package mutating func heading(_ content: String, _ ink: Ink = .strong) {
    blank()
    write(content, ink)
  }

  /// Writes rows of a label and a text, the texts below each other.
  ///
  /// A label that would leave its text no room has a line of its own.
  ///
  /// - Parameters:
  ///   - rows: The labels and texts.
  ///   - indent: The number of blank columns in front of the labels.
  ///   - ink: The ink of the labels.
  package mutating func table(
    _ rows: [Row], indent: Int = 2, _ ink: Ink = .plain
  ) {
    if isPlain {
      for row in rows { write("\(row.label): \(row.text)") }
      return
    }
    let most = max(8, (width - indent) * 2 / 5)
    let column = rows.map(\.label.columnCount).filter { $0 <= most }.max() ?? 0
    for row in rows {
      let label = row.label.printable
      let lines = wrap(
        row.text, first: width - indent - column - 2, others: width - indent - column - 2)
      appendSpaces(indent)
      append(paint(label, ink))
      let isAlone = label.columnCount > column
      if !isAlone { appendSpaces(column + 2 - label.columnCount) }
      for (index, line) in lines.enumerated() {
        if isAlone || index > 0 {
          append("\n")
          appendSpaces(indent + column + 2)
        }
        append(line)
      }
      append("\n")
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendSpaces(_ count: Int) {
    for _ in 0..<max(0, count) { bytes.append(UInt8(ascii: " ")) }
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    usesColor ? ink.applied(to: text) : text
  }

  private func wrap(_ content: String, first: Int, others: Int) -> [String] {
    let bytes = Array(content.utf8)
    if bytes.isPlainLine(within: first) { return [content] }
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var columns = 0
    var place = 0
    while let word = bytes.nextWord(at: &place) {
      let shown =
        word.plainColumns == nil
        ? String(decoding: bytes[word.range], as: UTF8.self).printable : nil
      let count = shown?.columnCount ?? word.plainColumns ?? 0
      let room = lines.isEmpty ? first : others
      if columns > 0, columns + 1 + count > room {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        columns = 0
      } else if columns > 0 {
        line.append(UInt8(ascii: " "))
        columns += 1
      }
      if let shown {
        line.append(contentsOf: shown.utf8)
      } else {
        // Words are short: a loop is faster than a copy.
        for place in word.range { line.append(bytes[place]) }
      }
      columns += count
    }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines
  }
}

extension [UInt8] {
  /// Whether it is a line as it stands: plain words with a space between, in so many columns.
  fileprivate func isPlainLine(within columns: Int) -> Bool {
    var width = 0
    var place = 0
    var isBehindSpace = true
    while place < count {
      let byte = self[place]
      width &+= 1
      if byte == UInt8(ascii: " ") {
        if isBehindSpace || width > columns { return false }
        isBehindSpace = true
        place &+= 1
        continue
      }
      if isBehindSpace, byte == UInt8(ascii: ":") { return false }
      isBehindSpace = false
      // Most bytes are letters, digits and the like.
      if 0x24..<0x7F ~= byte {
        place &+= 1
        continue
      }
      let length = plainLength(at: place)
      if length == 0 { return false }
      place &+= length
    }
    return !isBehindSpace && width <= columns
  }

  /// What stands between spaces, tabs and line ends of a text.
  fileprivate struct Word {
    let range: Range<Int>

    /// The number of columns, where it is of characters of which each takes one and none can deceive,
    /// as most words are; `nil` for others.
    ///
    /// A colon at the start or a number sign may be part of a command to a log.
    let plainColumns: Int?
  }

  /// The first word from a place on, which moves behind it.
  fileprivate func nextWord(at place: inout Int) -> Word? {
    while place < count {
      let space = spaceLength(at: place)
      if space == 0 { break }
      place += space
    }
    guard place < count else { return nil }
    let start = place
    var isPlain = self[start] != UInt8(ascii: ":")
    var columns = 0
    while place < count {
      let length = plainLength(at: place)
      if length == 0 {
        if spaceLength(at: place) > 0 { break }
        isPlain = false
      }
      columns += 1
      place += Swift.max(1, length)
    }
    return Word(range: start..<place, plainColumns: isPlain ? columns : nil)
  }

  /// The number of bytes of the character at a place, where it is one of those of which plain words
  /// are: printable ASCII but the number sign, letters of Latin-1, a dash or a middle dot; else 0.
  fileprivate func plainLength(at place: Int) -> Int {
    switch self[place] {
    case UInt8(ascii: "#"): 0
    case 0x21..<0x7F: 1
    case 0xC2: place + 1 < count && self[place + 1] == 0xB7 ? 2 : 0
    case 0xC3: place + 1 < count && self[place + 1] & 0xC0 == 0x80 ? 2 : 0
    // U+2013
    case 0xE2:
      place + 2 < count && self[place + 1] == 0x80 && self[place + 2] == 0x93 ? 3 : 0
    default: 0
    }
  }

  /// The number of bytes of the space, tab or line end at a place, or 0.
  private func spaceLength(at place: Int) -> Int {
    switch self[place] {
    case 0x20, 0x09...0x0D: 1
    // U+0085
    case 0xC2: place + 1 < count && self[place + 1] == 0x85 ? 2 : 0
    // U+2028 and U+2029
    case 0xE2:
      place + 2 < count && self[place + 1] == 0x80 && self[place + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
