import CharterDiagnostics

/// A checked expression whose values are of one type.
///
/// The type parameter is what makes a type error impossible when a term is evaluated.
struct Term<T: Domain>: Sendable {
  /// What the term is made of.
  let form: Form<T>

  /// The range of its text.
  let range: SourceRange
}

/// The ways in which a term of any type can be made.
///
/// Literals and facts lie in the term itself, so that comparing them follows no references.
indirect enum Form<T: Domain>: Sendable {
  /// A literal.
  case constant(T)

  /// A fact.
  case fact(FactID)

  /// A variable, or a member of a variable or of a fact.
  case place(Place)

  /// A definition, by its number.
  case definition(Int)

  /// `if … then … else …`
  case conditional(Guarded, then: Term<T>, else: Term<T>)

  /// An element of a list, by its position.
  case element(of: Term<Elements>, at: Term<Decimal128>)

  /// A member of a record that is computed.
  case member(of: Term<Members>, Int)

  /// Something that rests on facts of no declared type, and so is never known.
  case undetermined([Node])

  /// What only terms of this type can be.
  case operation(T.Operation)
}
