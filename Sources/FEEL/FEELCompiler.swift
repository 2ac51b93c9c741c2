/// Turns the texts of conditions into expressions over the facts of a schema.
///
/// Every text is given a base, so that the ranges of all texts lie in one space of offsets and an
/// error or a fault is found again from its range alone.
package struct FEELCompiler: Sendable {
  /// What becomes of a name that nothing declares.
  package enum UndeclaredNames: Sendable {
    /// It is an error.
    case refused
    /// It is a fact of any type that nobody has declared.
    case unknownFacts
  }

  /// The facts; names that were met undeclared are added where that is allowed.
  package internal(set) var schema: FactSchema

  let undeclaredNames: UndeclaredNames

  /// The paths of all facts, once a name was looked for among them.
  var factPaths: [String]?

  var definitions = Definitions()

  /// Makes a compiler.
  package init(schema: FactSchema, undeclaredNames: UndeclaredNames = .refused) {
    self.schema = schema
    self.undeclaredNames = undeclaredNames
  }
}
