import CharterDiagnostics
import CharterJSON

/// A declaration with its facts read, for the evaluator that read them.
///
/// It never changes, and all that look at it hold the one.
package final class DeclarationReading: Sendable {
  /// The declaration.
  package let declaration: Declaration

  /// What is known about its facts.
  let facts: FactReading

  init(declaration: Declaration, facts: consuming FactReading) {
    self.declaration = declaration
    self.facts = facts
  }
}

extension CharterEvaluator {
  /// Reads a declaration and its facts, in one pass where nothing deserves a message.
  ///
  /// - Parameters:
  ///   - source: The file, or one record of a stream.
  ///   - isRecord: Whether it is a record, which may leave out its format.
  /// - Returns: The declaration; no content for what is no JSON object of this format.
  package func read(
    _ source: SourceText, isRecord: Bool = false
  ) -> Loaded<DeclarationReading> {
    var facts = blankReading
    let plain = Declaration(plain: source, isRecord: isRecord) { cursor throws(JSONError) in
      try facts.readFacts(from: &cursor)
    }
    if let plain {
      return Loaded(DeclarationReading(declaration: plain, facts: consume facts), [])
    }
    let loaded = Declaration.load(source, isRecord: isRecord)
    return Loaded(loaded.content.map { read($0) }, loaded.diagnostics)
  }

  /// Reads the facts of a declaration.
  package func read(_ declaration: Declaration) -> DeclarationReading {
    var facts = blankReading
    facts.read(declaration)
    return DeclarationReading(declaration: declaration, facts: consume facts)
  }
}
