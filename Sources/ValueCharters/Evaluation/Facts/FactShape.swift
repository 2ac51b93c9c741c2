package import FEEL

/// What the value of a fact has to look like, in the form that reading needs.
///
/// Everything that takes memory of its own lies in the tables of ``FactTrie``, so that shapes are
/// copied for nothing.
package enum FactShape: Hashable, Sendable {
  /// Not a fact but a group of facts.
  case group

  /// True or false.
  case boolean

  /// A number; the index of its bounds.
  case number(Int)

  /// A text.
  case text

  /// One of some choices; where they stand in the table.
  case choice(first: Int, count: Int)

  /// A calendar date.
  case date

  /// A list; the index of its elements' shape.
  case list(Int)

  /// An object whose members are the node's children; list elements only.
  case record

  /// Any value that JSON can express without members.
  case any
}

extension FactShape {
  /// The least and the greatest number that may be declared.
  package struct Bounds: Hashable, Sendable {
    /// The least number.
    package let minimum: Decimal128?

    /// The greatest number.
    package let maximum: Decimal128?

    /// The natural numbers that may be declared, where the bounds are whole numbers.
    let naturals: ClosedRange<UInt64>?

    init(minimum: Decimal128?, maximum: Decimal128?) {
      self.minimum = minimum
      self.maximum = maximum
      let least = minimum.map { max($0, .zero) } ?? .zero
      let most = maximum ?? Decimal128(Int64.max)
      if let least = Int64(exactly: least), let most = Int64(exactly: most), least <= most {
        naturals = UInt64(least)...UInt64(most)
      } else {
        naturals = nil
      }
    }
  }

  /// One choice of a fact.
  package struct Choice: Hashable, Sendable {
    /// The name in UTF-8.
    package let name: [UInt8]

    init(_ name: String) {
      self.name = Array(nfc(name).utf8)
    }

    /// The name as text.
    package var text: String { String(decoding: name, as: UTF8.self) }
  }
}
