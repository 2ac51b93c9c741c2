/// Files whose every text tries to be more than a text, as an author of charters, a declarant and an
/// authority may write them.
enum HostileFiles {
  /// What stands in every text, as JSON and JSON5 write it between double quotes.
  ///
  /// It would colour a terminal, ring its bell, turn the writing direction, begin lines of its own
  /// with commands to CI platforms, close elements of XML and HTML, link, and compute.
  static let written =
    #"=cmd() \u001b[31m\u001b]0;x\u0007\u0000\u0008\u007f\u0085\u009b1m\u2028\u2029\u202e\u2066"#
    + #"\u200e\u061c\r\n::error file=x::boo\n##[error]boo\n]]> <script>alert(1)</script> &amp; "#
    + #"%0A {0} [x](http://evil.example) ![x](y) | `x` \n# x\n- x\n\t@x"#

  /// What stands in every text, as it is read.
  static let text =
    "=cmd() \u{1B}[31m\u{1B}]0;x\u{7}\u{0}\u{8}\u{7F}\u{85}\u{9B}1m\u{2028}\u{2029}\u{202E}\u{2066}"
    + "\u{200E}\u{61C}\r\n::error file=x::boo\n##[error]boo\n]]> <script>alert(1)</script> &amp; "
    + "%0A {0} [x](http://evil.example) ![x](y) | `x` \n# x\n- x\n\t@x"

  /// Everything, by path.
  static let all = [
    "c.charter.json5": charter(),
    "e.charter.json5": charter("e"),
    "v.vocabulary.json5": vocabulary,
    "concepts.json5": concepts,
    "d.declaration.json": declaration,
    "d.case.json5": caseFile,
    "c.charter-test.json5": tests,
    "a.ndjson": records,
    "a.csv": "declaration,size,\"\(cell)\"\n\"\(cell)\",four,x\nd,4,y\n",
    "b.ndjson": #"{"expression": "t", "facts": {"t": "\#(written)"}}"# + "\n"
      + #"{"expression": "\#(written)"}"# + "\n",
    "broken.charter.json5":
      "{ format: 1, \"\(written)\": \"\(written)\", charter: \"\(written)\",\n \(text) }",
    "broken.declaration.json": "{ \"format\": 1, \"declaration\": \"\(text)\",, }",
  ]

  private static let cell = text.replacing("\"", with: "\"\"")

  private static let both = "{ da: \"\(written)\", en: \"\(written)\" }"

  private static func charter(_ id: String = "c") -> String {
    """
    { format: 1, charter: '\(id)', version: "\(written)", languages: ['da', 'en'], title: \(both),
      issuer: \(both), effect: 'gating', scope: \(both), basis: 'modelled',
      inForce: { from: '2020-01-01' }, vocabulary: ['v.vocabulary.json5'],
      concepts: 'concepts.json5',
      sources: { s: { title: "\(written)", publisher: "\(written)", read: 'fully' } },
      values: [{ id: 'v', concept: 'k', title: \(both), text: \(both), rules: [
        \(rule("sized", "size >= 5")), \(rule("named", "donor = \\\"nobody\\\"")),
        \(rule("chosen", "kind = \\\"b\\\"")), \(rule("open", "open = true")),
        \(rule("judged", "judged = true")), \(rule("texted", "donor = \\\"\(twice)\\\"")),
        \(rule("assumed", "assumed = true")),
        \(rule("many", "every x in list satisfies x.name = \\\"x\\\"")),
      ] }],
      outcomes: { conforms: \(both), gaps: \(both), undetermined: \(both),
        conflict: { text: \(both), cite: [{ source: 's', at: "\(written)" }] } } }
    """
  }

  /// The text within a condition, which has escapes of its own.
  private static let twice = #"\\u001b[31m\\u202e ]]> <b> \\n::error::x"#

  private static func rule(_ id: String, _ condition: String) -> String {
    """
    { id: '\(id)', level: 'must', title: \(both), requires: "\(condition)", remedy: \(both),
      confirm: \(id == "judged"), cite: [{ source: 's', at: "\(written)" }] }
    """
  }

  private static let vocabulary = """
    { format: 1, vocabulary: 'v', version: "\(written)", languages: ['da', 'en'], facts: {
      size: { type: 'number', unit: "\(written)", \(questions) },
      donor: { type: 'text', \(questions) },
      kind: { type: 'choice', choices: { a: \(both), b: \(both) }, \(questions) },
      open: { type: 'boolean', \(questions) },
      assumed: { type: 'boolean', \(questions), ifAbsent: { value: false, because: \(both) } },
      list: { type: 'list', of: { name: { type: 'text', title: \(both) } }, \(questions) },
      judged: { type: 'boolean', title: \(both), question: \(both), source: 'assessor',
        criteria: \(both), role: \(both), validFor: 'P3Y', datedBy: 'review' },
    } }
    """

  private static let questions =
    "title: \(both), question: \(both), help: \(both), source: 'association'"

  private static let concepts = """
    { format: 1, languages: ['da', 'en'], concepts: { k: { title: \(both), text: \(both) } } }
    """

  private static let declaration = """
    { "format": 1, "declaration": "d", "association": { "name": "\(written)", "cvr": "\(written)" },
      "declaredBy": { "role": "\(written)" }, "\(written)": 1,
      "facts": { "size": 4, "donor": "\(written)", "kind": "a", "\(written)": "\(written)",
        "list": [{ "name": "\(written)", "\(written)": 1 }] },
      "evidence": { "size": { "document": "\(written)", "page": 2 }, "\(written)": {} } }
    """

  private static let caseFile = """
    { format: 1, case: "\(written)", declaration: 'd',
      reviews: [{ fact: 'judged', value: false, by: "\(written)", role: "\(written)",
        on: '2025-03-02', reasons: "\(written)", evidence: ["\(written)"] }],
      hearings: [{ rule: 'sized', putOn: '2025-03-03', replyBy: '2025-03-20',
        response: "\(written)" }],
      confirmations: [{ rule: "\(written)", result: 'upheld', by: "\(written)", role: "\(written)",
        on: '2025-03-03', reasons: "\(written)" }],
      waivers: [{ rule: 'named', from: '2025-01-01', by: "\(written)", basis: "\(written)",
        reason: "\(written)" }] }
    """

  private static let tests = """
    { format: 1, charters: ['./c.charter.json5'], on: '2025-10-01', tests: [
      { name: "\(written)", declaration: 'd.declaration.json',
        with: { donor: "\(written)" },
        expect: { outcome: 'conforms', statuses: { sized: 'satisfied' },
          causes: { open: ["\(written)"] } } }] }
    """

  private static let records = """
    {"declaration": "\(written)", "facts": {"size": "\(written)", "\(written)": 1}}
    {"declaration": "d", "facts": {"size": 4, "donor": "\(written)"}}
    {"\(written)"

    """
}
