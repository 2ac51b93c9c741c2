import CharterDiagnostics
import CharterJSON

extension LintRule {
  static let sensitiveWithoutPurpose = LintRule(
    "sensitive-without-purpose", .error, .privacy,
    title: LocalizedText(
      en: "sensitive fact without a purpose",
      da: "følsom oplysning uden formål"),
    summary: LocalizedText(
      en: "A sensitive fact says what it is asked for.",
      da: "En følsom oplysning siger, hvad der spørges til den for."),
    rationale: LocalizedText(
      en: "Whoever asks for what is sensitive owes a reason, and the one who is asked should "
        + "read it.",
      da: "Den, der spørger om noget følsomt, skylder en grund, og den, der spørges, bør kunne "
        + "læse den."),
    wrong: .facts("association: { «belief»: { type: 'text', sensitive: true } },"),
    right: .facts(
      """
      association: {
        belief: {
          type: 'text',
          sensitive: true,
          purpose: { da: 'Til undtagelsen.', en: 'For the exception.' },
        },
      },
      """),
    missing: "purpose",
    check: .files { file, findings in
      guard file.kind == .vocabulary, let facts = file.json.root?["facts"] else { return }
      for member in facts.allMembers
      where member.value["sensitive"]?.boolean == true && member.value["purpose"] == nil {
        findings.report(
          LocalizedText(
            en: "sensitive fact \(member.name.quoted) has no 'purpose'",
            da: "den følsomme oplysning \(member.name.quoted) har ingen 'purpose'"),
          at: file.location(member.nameRange))
      }
    })
}

extension JSONNode {
  /// The members of an object and of all objects in it.
  fileprivate var allMembers: [JSONMember] {
    (members ?? []).flatMap { [$0] + $0.value.allMembers }
  }
}
