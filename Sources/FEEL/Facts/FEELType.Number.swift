extension FEELType {
  /// What is declared about a number beyond its being one.
  package struct Number: Hashable, Sendable {
    /// The unit, such as `persons` or `DKK`.
    package var unit: String?

    /// The smallest value that may be declared.
    package var minimum: Decimal128?

    /// The largest value that may be declared.
    package var maximum: Decimal128?

    /// Makes the description of a number.
    package init(unit: String? = nil, minimum: Decimal128? = nil, maximum: Decimal128? = nil) {
      self.unit = unit
      self.minimum = minimum
      self.maximum = maximum
    }
  }
}
