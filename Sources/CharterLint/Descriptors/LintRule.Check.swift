import CharterDiagnostics
import ValueCharters

extension LintRule {
  /// How a rule is found.
  enum Check: Sendable {
    /// Reading, type-checking and joining the files finds it.
    case loading

    /// The linter finds it while it applies levels and suppressions.
    case control

    /// Looking through the files finds it.
    case project(@Sendable (LintProject, inout LintFindings) -> Void)

    /// Looking at each file finds it.
    static func files(
      _ check: @escaping @Sendable (LintFile, inout LintFindings) -> Void
    ) -> Check {
      .project { project, findings in
        for file in project.files { check(file, &findings) }
      }
    }

    /// Looking at each charter finds it.
    static func charters(
      _ check: @escaping @Sendable (LintCharter, inout LintFindings) -> Void
    ) -> Check {
      .project { project, findings in
        for charter in project.charters { check(charter, &findings) }
      }
    }

    /// Looking at each rule of each charter finds it.
    static func charterRules(
      _ check: @escaping @Sendable (Charter.Rule, LintCharter, inout LintFindings) -> Void
    ) -> Check {
      .charters { charter, findings in
        for rule in charter.ownRules { check(rule, charter, &findings) }
      }
    }

    /// Looking at each condition without mistakes finds it.
    static func conditions(
      _ check: @escaping @Sendable (LintCondition, LintCharter, inout LintFindings) -> Void
    ) -> Check {
      .charters { charter, findings in
        for condition in charter.conditions where condition.isSound {
          check(condition, charter, &findings)
        }
      }
    }

    /// Looking at each fact of each vocabulary finds it.
    static func facts(
      _ check: @escaping @Sendable (Fact, inout LintFindings) -> Void
    ) -> Check {
      .project { project, findings in
        for vocabulary in project.vocabularies {
          for fact in vocabulary.content.facts { check(fact, &findings) }
        }
      }
    }

    /// Looking at each text in several languages finds it.
    static func texts(
      _ check: @escaping @Sendable (TranslatedText, inout LintFindings) -> Void
    ) -> Check {
      .files { file, findings in
        for text in file.texts { check(text, &findings) }
      }
    }
  }
}
