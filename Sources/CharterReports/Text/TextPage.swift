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

  /// What has been written.
  package private(set) var text = ""

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
      text += wrap(content, first: width, others: width).joined(by: "") + "\n"
      return
    }
    let lead = mark.map { $0.sign + " " } ?? ""
    let hanging = hanging ?? indent + lead.columnCount
    let lines = wrap(content, first: width - indent - lead.columnCount, others: width - hanging)
    for (index, line) in lines.enumerated() {
      text += String(repeating: " ", count: index == 0 ? indent : hanging)
      if index == 0, let mark { text += paint(mark.sign, mark.ink) + " " }
      text += paint(line, ink) + "\n"
    }
  }

  /// Writes a line as it stands.
  ///
  /// - Parameters:
  ///   - content: The line.
  ///   - indent: The number of blank columns in front of it.
  package mutating func verbatim(_ content: String, indent: Int = 0) {
    text += String(repeating: " ", count: isPlain ? 0 : indent) + content.printable + "\n"
  }

  /// Leaves one line empty, except at the top and below another empty one.
  package mutating func blank() {
    if isPlain { return }
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Draws a line across the page, between empty lines.
  package mutating func rule() {
    if isPlain { return }
    blank()
    text += paint(String(repeating: "─", count: width), .faint) + "\n\n"
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
    _ rows: [(label: String, text: String)], indent: Int = 2, _ ink: Ink = .plain
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
      let blank = String(repeating: " ", count: indent + column + 2)
      text += String(repeating: " ", count: indent) + paint(label, ink)
      if label.columnCount > column {
        text += "\n" + blank
      } else {
        text += String(repeating: " ", count: column + 2 - label.columnCount)
      }
      text += lines.joined(by: "\n" + blank) + "\n"
    }
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    usesColor ? ink.applied(to: text) : text
  }

  private func wrap(_ content: String, first: Int, others: Int) -> [String] {
    let bytes = Array(content.utf8)
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var columns = 0
    var place = 0
    while let word = bytes.nextWord(at: &place) {
      let shown = word.isPlain ? nil : String(decoding: bytes[word.range], as: UTF8.self).printable
      let count = shown?.columnCount ?? word.range.count
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
  /// What stands between spaces, tabs and line ends of a text.
  fileprivate struct Word {
    let range: Range<Int>

    /// Whether it is of printable ASCII, which most words are, so that every byte is a character and
    /// nothing in it can deceive; a colon at the start or a number sign may be part of a command to
    /// a log.
    let isPlain: Bool
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
    while place < count {
      let byte = self[place]
      if !(0x21..<0x7F ~= byte) {
        if spaceLength(at: place) > 0 { break }
        isPlain = false
      } else if byte == UInt8(ascii: "#") {
        isPlain = false
      }
      place += 1
    }
    return Word(range: start..<place, isPlain: isPlain)
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
