import CharterCommand
import Testing

/// Whatever is wrong with what authorities and associations hand in is told with its place, in the
/// reader's language, and the command never ends as if nothing were the matter.
struct DueProcessInputTests {
  /// A file with a mistake, what is said of it, and where.
  struct Input: CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let command: String
    var code = ExitCode.invalid
    let place: String
    let english: String
    let danish: String
  }

  private static let check = "check good.declaration.json -c ./house.charter.json5"

  /// A case file with an entry.
  private static func withCase(
    _ name: String, _ members: String, _ place: String, code: ExitCode = .invalid, en: String,
    da: String
  ) -> Input {
    Input(
      testDescription: name,
      files: ["a.case.json5": "{ format: 1, case: '7', declaration: 'good',\n\(members) }"],
      command: "\(check) --case a.case.json5", code: code, place: "a.case.json5:\(place)",
      english: en, danish: da)
  }

  /// A charter that extends others.
  private static func withCharter(
    _ name: String, _ members: String, _ others: [String: String] = [:], _ place: String,
    en: String, da: String
  ) -> Input {
    let own = SampleFiles.charter.replacing("'house'", with: "'a'")
      .replacing("version: '1',", with: "version: '1', \(members),")
    return Input(
      testDescription: name,
      files: others.merging([
        "dir/a.charter.json5": own, "dir/facts.vocabulary.json5": SampleFiles.vocabulary,
      ]) { $1 },
      command: "check good.declaration.json -c dir/a.charter.json5", place: place, english: en,
      danish: da)
  }

  private static let waiver = "by: 'udvalget', basis: '§ 5', reason: 'Brand'"

  static let inputs = [
    Input(
      testDescription: "a case file for another declaration",
      files: ["a.case.json5": "{ format: 1, case: '7', declaration: 'goood' }"],
      command: "\(check) --case a.case.json5", place: "a.case.json5:1:38",
      english: "the case file is about declaration 'goood', which is none of those given; "
        + "did you mean 'good'?",
      danish: "sagsfilen handler om erklæringen 'goood', som ikke er blandt de angivne; "
        + "mente du 'good'?"),
    withCase(
      "a review of a fact that is not a judgement",
      "reviews: [{ fact: 'members.elect', value: true, by: 'a', role: 'b', on: '2025-09-01', "
        + "reasons: 'c' }]",
      "2:19",
      en: "'members.elect' is not a judgement; the association declares it",
      da: "'members.elect' er ikke en vurdering; foreningen oplyser det"),
    withCase(
      "a review of a fact that does not exist",
      "reviews: [{ fact: 'members.elekt', value: true, by: 'a', role: 'b', on: '2025-09-01', "
        + "reasons: 'c' }]",
      "2:19", en: "did you mean 'members.elect'?", da: "mente du 'members.elect'?"),
    withCase(
      "a case file with the association's facts", "facts: { size: 7 }", "2:16",
      en: "'size' is for the association to declare; it counts as not known",
      da: "'size' skal foreningen selv oplyse; det regnes for ikke kendt"),
    Input(
      testDescription: "a declaration that carries reviews",
      files: [
        "a.declaration.json":
          "{ \"format\": 1, \"declaration\": \"a\", \"facts\": {},\n \"reviews\": [] }"
      ],
      command: "check a.declaration.json -c ./house.charter.json5",
      place: "a.declaration.json:2:2",
      english: "'reviews' belongs to the authority's case file, not to a declaration",
      danish: "'reviews' hører til myndighedens sagsfil, ikke til en erklæring"),
    withCase(
      "a waiver for an unknown rule",
      "waivers: [{ rule: 'member-elect', from: '2025-01-01', \(waiver) }]", "2:19",
      en: "no rule is named 'member-elect'; did you mean 'members-elect'?",
      da: "ingen regel har navnet 'member-elect'; mente du 'members-elect'?"),
    withCase(
      "a waiver that ends before it begins",
      "waivers: [{ rule: 'members-elect', from: '2025-01-02', until: '2025-01-01', \(waiver) }]",
      "2:63", en: "'until' must not be before 'from'", da: "'until' må ikke ligge før 'from'"),
    withCase(
      "a waiver without a reason",
      "waivers: [{ rule: 'members-elect', from: '2025-01-02', by: 'udvalget', basis: '§ 5' }]",
      "2:11", en: "a waiver needs a 'reason'",
      da: "en dispensation skal have en begrundelse i 'reason'"),
    withCase(
      "overlapping waivers",
      "waivers: [{ rule: 'members-elect', from: '2025-01-01', until: '2026-01-01', \(waiver) },\n"
        + "{ rule: 'house/members-elect', from: '2026-01-01', \(waiver) }]",
      "3:9", code: .success,
      en: "two waivers of 'house/members-elect' hold from 2026-01-01; "
        + "the one that stands first counts",
      da: "to dispensationer fra 'house/members-elect' gælder fra 2026-01-01; "
        + "den, der står først, tæller"),
    withCase(
      "a waiver that has ended",
      "waivers: [{ rule: 'members-elect', from: '2025-01-01', until: '2025-09-30', \(waiver) }]",
      "2:11", code: .success,
      en: "the waiver of 'members-elect' ended on 2025-09-30; it is not applied",
      da: "dispensationen fra 'members-elect' udløb den 2025-09-30; den bliver ikke anvendt"),
    withCharter(
      "a charter that extends itself in a circle", "extends: ['b.charter.json5']",
      [
        "dir/b.charter.json5": SampleFiles.charter.replacing("'house'", with: "'b'")
          .replacing("version: '1',", with: "version: '1', extends: ['a.charter.json5'],")
      ],
      "dir/b.charter.json5:2:",
      en: "charters extend each other in a circle: "
        + "dir/a.charter.json5 → dir/b.charter.json5 → dir/a.charter.json5",
      da: "charterne udvider hinanden i ring: "
        + "dir/a.charter.json5 → dir/b.charter.json5 → dir/a.charter.json5"),
    withCharter(
      "a charter that extends one outside the project", "extends: ['../../b.charter.json5']", [:],
      "dir/a.charter.json5:2:", en: "the path '../../b.charter.json5' leaves the project",
      da: "stien '../../b.charter.json5' forlader projektet"),
    withCharter(
      "a charter that extends one by an absolute path", "extends: ['/b.charter.json5']", [:],
      "dir/a.charter.json5:2:", en: "the path '/b.charter.json5' leaves the project",
      da: "stien '/b.charter.json5' forlader projektet"),
    withCharter(
      "an override of a rule that is not there",
      "extends: ['b.charter.json5'], overrides: [{ rule: 'board-of-six', "
        + "because: { da: 'For stor', en: 'Too large' }, cite: [{ source: 'rules' }] }]",
      [
        "dir/b.charter.json5": SampleFiles.charter.replacing("'house'", with: "'b'")
          .replacing("members-elect", with: "all-elect").replacing("-of-five", with: "-of-sixty")
          .replacing("'democracy'", with: "'other'")
      ],
      "dir/a.charter.json5:2:", en: "no inherited rule is named 'board-of-six'",
      da: "ingen arvet regel har navnet 'board-of-six'"),
    Input(
      testDescription: "a test that names an unknown status",
      files: [
        "a.charter-test.json5":
          "{ format: 1, charters: ['house'], on: '2025-10-01', tests: [{ name: 'x',\n"
          + "declaration: 'good.declaration.json', expect: { statuses: "
          + "{ 'members-elect': 'notSatisfed' } } }] }"
      ],
      command: "test a.charter-test.json5", place: "a.charter-test.json5:2:78",
      english: "not 'notSatisfed'; did you mean 'notSatisfied'?",
      danish: "ikke 'notSatisfed'; mente du 'notSatisfied'?"),
  ]

  @Test(arguments: inputs)
  func isToldWithItsPlace(_ input: Input) {
    for (language, message) in [("en", input.english), ("da", input.danish)] {
      let machine = VirtualMachine(SampleFiles.all.merging(input.files) { $1 })
      let run = machine.run(
        input.command.split(separator: " ").map(String.init) + ["--lang", language])
      #expect(run.code == input.code, "\(run.error)")
      #expect(run.error.contains(message), "\(run.error)")
      #expect(run.error.contains(input.place), "\(run.error)")
    }
  }
}
