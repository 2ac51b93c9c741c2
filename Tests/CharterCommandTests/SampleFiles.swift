/// A charter, a vocabulary, declarations and case files, small enough to see through.
enum SampleFiles {
  /// Everything, by the paths that the tests use.
  static let all = [
    "house.charter.json5": charter,
    "facts.vocabulary.json5": vocabulary,
    "good.declaration.json": declaration("good", members: "true", size: "5"),
    "bad.declaration.json": declaration("bad", members: "false", size: "5"),
    "small.declaration.json": declaration("small", members: "true", size: "4"),
    "open.declaration.json": declaration("open", members: "null", size: "5"),
    "wrong.declaration.json": declaration("wrong", members: "\"yes\"", size: "5"),
    "broken.declaration.json": "{\"format\": 1,\n  \"declaration\": \"broken\",,\n}",
    "good.case.json5": caseFile("good"),
    "other.case.json5": caseFile("goood"),
  ]

  static let charter = """
    {
      format: 1, charter: 'house', version: '1', languages: ['da', 'en'],
      title: { da: 'Husregler', en: 'House Rules' },
      issuer: { da: 'Fjordby', en: 'Fjordby' },
      effect: 'gating',
      scope: { da: 'Huset.', en: 'The house.' },
      basis: 'adopted',
      inForce: { from: '2020-01-01' },
      vocabulary: ['facts.vocabulary.json5'],
      sources: { rules: { title: 'Reglerne', read: 'fully' } },
      values: [{
        id: 'democracy', title: { da: 'Demokrati', en: 'Democracy' },
        rules: [
          { id: 'members-elect', level: 'must',
            title: { da: 'Medlemmerne vælger', en: 'The members elect' },
            requires: 'members.elect = true', cite: [{ source: 'rules' }] },
          { id: 'board-of-five', level: 'should',
            title: { da: 'Fem i bestyrelsen', en: 'Five on the board' },
            requires: 'size >= 5', cite: [{ source: 'rules' }] },
        ],
      }],
      outcomes: {
        conforms: { da: 'Velkommen.', en: 'Welcome.' },
        conflict: { text: { da: 'Ikke nu.', en: 'Not now.' }, cite: [{ source: 'rules' }] },
        undetermined: { da: 'Vi spørger.', en: 'We ask.' },
        gaps: { da: 'Ret det.', en: 'Put it right.' },
      },
    }
    """

  static let vocabulary = """
    {
      format: 1, vocabulary: 'facts', version: '1', languages: ['da', 'en'],
      facts: {
        members: {
          elect: { type: 'boolean', source: 'association',
            title: { da: 'Medlemmerne vælger', en: 'The members elect' },
            question: { da: 'Vælger medlemmerne bestyrelsen?', en: 'Do the members elect the board?' } },
        },
        size: { type: 'number', source: 'association',
          title: { da: 'Bestyrelsens størrelse', en: 'Size of the board' },
          question: { da: 'Hvor mange?', en: 'How many?' } },
      },
    }
    """

  static func declaration(_ id: String, members: String, size: String) -> String {
    """
    {
      "format": 1,
      "declaration": "\(id)",
      "facts": {
        "members": { "elect": \(members) },
        "size": \(size)
      }
    }
    """
  }

  static func caseFile(_ id: String) -> String {
    "{ format: 1, case: '7', declaration: '\(id)' }"
  }
}
