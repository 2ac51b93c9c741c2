/// The limits that keep any condition and any declaration from taking long.
package enum FEELLimits {
  /// The longest text of a condition, in bytes.
  package static let length = 64 * 1024

  /// How deeply expressions may be nested.
  package static let depth = 128

  /// How deeply expressions may be nested when definitions are written out.
  package static let expandedDepth = 256

  /// How many parts a condition may have when definitions are written out.
  package static let expandedSize = 65_536

  /// How many errors of one text are listed.
  package static let errors = 50

  /// How many elements one list operation may visit in all.
  package static let visits = 1_000_000

  /// How many elements of one list are named as causes.
  package static let causesPerFact = 100

  /// The longest text that can be put together, in bytes.
  package static let joinedText = 1 << 20

  /// How many parts an explanation may have.
  package static let explanationSize = 1_000

  /// How many elements of one list an explanation goes through.
  package static let explainedElements = 100
}
