/// What has changed since earlier reports on several declarations.
///
/// An object, as most runs have none: the runtime needs no dictionary's type to pass it around.
package final class ReportComparisons: Sendable {
  private let byDeclaration: [String: ReportComparison]

  /// Gathers comparisons.
  ///
  /// - Parameter byDeclaration: The comparisons by the declarations' identifiers.
  package init(_ byDeclaration: [String: ReportComparison]) {
    self.byDeclaration = byDeclaration
  }

  /// The comparison with the earlier report on a declaration, if there is one.
  ///
  /// - Parameter declaration: The identifier, where the declaration has one.
  subscript(declaration: String?) -> ReportComparison? {
    declaration.flatMap { byDeclaration[$0] }
  }
}
