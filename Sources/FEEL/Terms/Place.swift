/// Where a value is read from: a fact or a variable, and which member of it.
struct Place: Hashable, Sendable {
  /// What a place begins with.
  enum Root: Hashable, Sendable {
    /// A fact.
    case fact(FactID)

    /// The element that a quantifier or filter has reached, by the depth of its scope.
    case variable(Int)
  }

  /// What the place begins with.
  let root: Root

  /// The members to follow, by their position in each record.
  let path: [Int]

  /// The fact that is read, where the type of the list is declared.
  let fact: FactID?

  /// Makes a place.
  init(_ root: Root, path: [Int] = [], fact: FactID?) {
    self.root = root
    self.path = path
    self.fact = fact
  }

  /// The place as a form of term.
  func form<T: Domain>() -> Form<T> {
    if case .fact(let fact) = root, path.isEmpty { .fact(fact) } else { .place(self) }
  }

  /// The place of a member.
  func member(_ index: Int, fact: FactID?) -> Place {
    Place(root, path: path + [index], fact: fact)
  }
}
