import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of names.
struct NameLawTests {
  @Test("Renaming facts wherever they are named changes nothing else", .tags(.law))
  func renamesFacts() throws {
    try EvaluationLaw().hold { subject, _ in
      let renaming = FactRenaming(subject)
      let renamed = renaming.applied(to: subject)
      let options = CharterEvaluator.Options(explains: true)
      return try .same(
        Saying(subject.reports(options: options)),
        Saying(renamed.reports(options: options)).mapTexts(renaming.undone),
        whereChanged: !renaming.names.isEmpty)
    }
  }

  @Test("Renaming rules, values and definitions changes nothing else", .tags(.law))
  func renamesRules() throws {
    try EvaluationLaw().hold { subject, _ in
      let renaming = RuleRenaming(subject)
      let options = CharterEvaluator.Options(explains: true)
      return try .same(
        Saying(subject.reports(options: options)),
        Saying(renaming.applied(to: subject).reports(options: options))
          .mapTexts(renaming.undone))
    }
  }
}
