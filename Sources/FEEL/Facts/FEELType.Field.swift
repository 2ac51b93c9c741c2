extension FEELType {
  /// A member of a record.
  package struct Field: Hashable, Sendable {
    /// The member's name.
    package let name: String

    /// The member's type.
    package let type: FEELType

    /// The fact that the member is, once a schema has declared the record.
    package let fact: FactID?

    /// Makes a member.
    package init(_ name: String, _ type: FEELType, fact: FactID? = nil) {
      self.name = name
      self.type = type
      self.fact = fact
    }
  }
}
