/// What is known about one fact, one element of a list or one member of a record.
///
/// A cell is 24 bytes without references, so that reading a declaration makes no objects for its
/// facts. What does not fit lies in a table of the ``FactStore`` that holds the cell.
@usableFromInline
package struct FactCell: Sendable {
  /// What a cell holds.
  @usableFromInline
  package enum Kind: UInt8, Sendable {
    /// Nothing known, for one cause of the cell's own.
    case unknown

    /// True or false.
    case boolean

    /// A number.
    case number

    /// A calendar date.
    case date

    /// A text; its place in the table of texts, or where it stands in the file.
    case text

    /// A choice; its place in the table of choices.
    case choice

    /// A list; where the cells of its elements lie.
    case list

    /// A record; where the cells of its members lie.
    case record

    /// Anything else; its place in the table of slots.
    case other
  }

  /// What the cell holds.
  @usableFromInline package let kind: Kind

  /// Why nothing is known, for ``Kind/unknown``.
  @usableFromInline let reason: Cause.Reason

  @usableFromInline let head: UInt64
  @usableFromInline let tail: UInt64

  @inlinable
  init(
    _ kind: Kind, _ head: UInt64, _ tail: UInt64 = 0, reason: Cause.Reason = .notDeclared
  ) {
    self.kind = kind
    self.reason = reason
    self.head = head
    self.tail = tail
  }
}

extension FactCell {
  /// The cell of something that is not known.
  ///
  /// - Parameters:
  ///   - fact: The fact.
  ///   - reason: What is the matter with it.
  ///   - position: The position in the list that holds it, or -1 for a plain fact.
  /// - Returns: The cell.
  @inlinable @inline(__always)
  package static func unknown(
    _ fact: FactID, _ reason: Cause.Reason, at position: Int = -1
  ) -> FactCell {
    FactCell(
      .unknown, UInt64(truncatingIfNeeded: fact.rawValue),
      UInt64(truncatingIfNeeded: position), reason: reason)
  }

  /// The cell of a truth value.
  @inlinable @inline(__always)
  package static func boolean(_ value: Bool) -> FactCell {
    FactCell(.boolean, value ? 1 : 0, 0, reason: .notDeclared)
  }

  /// The cell of a number.
  package static func number(_ value: Decimal128) -> FactCell {
    FactCell(.number, value.head, value.tail)
  }

  /// The cell of a date.
  package static func date(_ value: CivilDate) -> FactCell {
    FactCell(.date, UInt64(bitPattern: value.bits))
  }

  /// The cell of one of the store's choices.
  package static func choice(_ place: Int) -> FactCell {
    FactCell(.choice, UInt64(truncatingIfNeeded: place))
  }

  /// The cell of a text that nothing reads and that is not kept.
  package static var unkeptText: FactCell { .reference(.text, -1) }

  /// The cell of a text that stands in the file that the store points into.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - isPlain: Whether it stands there as it is, in well-formed UTF-8 and in normalisation form
  ///     C; otherwise the store decodes it for whoever asks.
  /// - Returns: The cell.
  package static func text(at range: Range<Int>, isPlain: Bool) -> FactCell {
    // No range ends at 0, for a quote stands before it.
    FactCell(
      .text, UInt64(truncatingIfNeeded: range.lowerBound),
      UInt64(truncatingIfNeeded: range.upperBound) | (isPlain ? 0 : codedText))
  }

  /// The bit that says of a text in the file that it has to be decoded.
  private static var codedText: UInt64 { 1 &<< 63 }

  /// A cell that points into a table of the store.
  static func reference(_ kind: Kind, _ place: Int) -> FactCell {
    FactCell(kind, UInt64(truncatingIfNeeded: place))
  }

  /// The cell of a list or a record whose parts lie in some cells of the store.
  @usableFromInline
  static func parts(_ kind: Kind, _ range: Range<Int>) -> FactCell {
    FactCell(
      kind, UInt64(truncatingIfNeeded: range.lowerBound),
      UInt64(truncatingIfNeeded: range.upperBound))
  }

  /// The fact that is not known, for ``Kind/unknown``.
  var fact: FactID { FactID(rawValue: Int(truncatingIfNeeded: head)) }

  /// The position in the list that holds what is not known, or -1; for ``Kind/unknown``.
  var position: Int { Int(truncatingIfNeeded: tail) }

  /// Why nothing is known, for ``Kind/unknown``.
  var cause: Cause {
    Cause(fact, reason, indices: position < 0 ? [] : [position])
  }

  /// The truth value, for ``Kind/boolean``.
  var boolean: Bool { head != 0 }

  /// The number, for ``Kind/number``.
  var number: Decimal128 { Decimal128(head: head, tail: tail) }

  /// The date, for ``Kind/date``.
  var date: CivilDate { CivilDate(bits: Int64(bitPattern: head)) }

  /// The place in a table, for texts, choices and anything else.
  var place: Int { Int(truncatingIfNeeded: head) }

  /// Where the file has the text, for ``Kind/text``; `nil` for one that lies in the table.
  var range: Range<Int>? {
    guard tail != 0 else { return nil }
    return Int(truncatingIfNeeded: head)..<Int(truncatingIfNeeded: tail & ~Self.codedText)
  }

  /// Whether the text stands in the file as it is, for one that has a ``range``.
  var isPlain: Bool { tail & Self.codedText == 0 }

  /// The cell when its parts, if it has any, move in the store.
  func movingParts(by distance: Int) -> FactCell {
    guard kind == .list || kind == .record else { return self }
    return .parts(kind, parts.lowerBound + distance..<parts.upperBound + distance)
  }

  /// Where the parts lie, for lists and records.
  @inlinable @inline(__always)
  package var parts: Range<Int> {
    Int(truncatingIfNeeded: head)..<Int(truncatingIfNeeded: tail)
  }
}
