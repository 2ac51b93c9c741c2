import CharterDiagnostics
import FEEL

extension Charter {
  /// What is wrong with its conditions whatever the facts are, where those cannot be told.
  func conditionMistakes() -> [Diagnostic] {
    var compiler = FEELCompiler(schema: FactSchema(), undeclaredNames: .unknownFacts)
    var offsets = ConditionOffsets()
    let defined = definitions.filter {
      !$0.condition.isMissing && FEELCompiler.isName($0.name.content)
        && !FEELCompiler.isReserved($0.name.content)
    }
    var errors = compiler.define(
      defined.map { ($0.name.content, offsets.add($0.condition)) })
    let conditions = [applies] + rules.flatMap { [$0.applies, $0.requires] }
    for condition in conditions.compactMap(\.self) where !condition.isMissing {
      errors += compiler.compile(offsets.add(condition)).errors
    }
    return errors.map { $0.diagnostic(at: offsets.location(of: $0.range)) }.sortedByPlace()
  }
}
