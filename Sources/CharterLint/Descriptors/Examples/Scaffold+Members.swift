extension Scaffold {
  static let ruleMembers: [Member] = [
    ("id", "id: 'board-elected',"),
    ("level", "level: 'must',"),
    ("title", "title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },"),
    ("requires", "requires: 'bylaws.board.elected = true',"),
    ("cure", "cure: 'P30D',"),
    ("remedy", "remedy: { da: 'Hold valg.', en: 'Hold an election.' },"),
    ("cite", "cite: [{ source: 'act' }],"),
  ]

  static let charterMembers: [Member] = [
    ("format", "format: 1,"),
    ("charter", "charter: 'example',"),
    ("version", "version: '1',"),
    ("languages", "languages: ['da', 'en'],"),
    ("title", "title: { da: 'Eksempel', en: 'Example' },"),
    ("issuer", "issuer: { da: 'Nørreby Kommune', en: 'Nørreby Municipality' },"),
    ("effect", "effect: 'gating',"),
    ("scope", "scope: { da: 'Tilskud', en: 'Grants' },"),
    ("basis", "basis: 'modelled',"),
    ("inForce", "inForce: { from: '2024-01-01' },"),
    ("vocabulary", "vocabulary: ['example.vocabulary.json5'],"),
    ("sources", "sources: { act: { title: 'Lov', date: '2020-01-01', read: 'fully' } },"),
    ("values", values(rule(""))),
    (
      "outcomes",
      """
      outcomes: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        undetermined: { da: 'Det vides ikke.', en: 'It is not known.' },
        conflict: {
          text: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
          cite: [{ source: 'act' }],
        },
      },
      """
    ),
  ]

  static let childMembers: [Member] =
    charterMembers.filter { !["vocabulary", "sources", "values", "charter"].contains($0.name) }
    + [("charter", "charter: 'child',"), ("extends", "extends: ['example.charter.json5'],")]

  static let vocabularyMembers: [Member] = [
    ("format", "format: 1,"),
    ("vocabulary", "vocabulary: 'example',"),
    ("version", "version: '1',"),
    ("languages", "languages: ['da', 'en'],"),
  ]

  static let facts = """
    bylaws: {
      board: {
        elected: { type: 'boolean' },
        size: { type: 'number', unit: 'persons', min: 0, max: 50 },
        chosenOn: { type: 'date' },
      },
    },
    membership: {
      count: { type: 'number', unit: 'persons', min: 0 },
      fee: { type: 'number', unit: 'DKK', min: 1 },
    },
    association: {
      form: {
        type: 'choice',
        choices: {
          association: { da: 'forening', en: 'association' },
          selfGoverning: { da: 'selvejende', en: 'self-governing' },
        },
      },
      foundedOn: { type: 'date' },
      name: { type: 'text' },
      belief: {
        type: 'text',
        sensitive: true,
        purpose: { da: 'Til undtagelsen.', en: 'For the exception.' },
      },
    },
    finance: {
      grant: { type: 'number', unit: 'DKK', min: 0 },
      donations: {
        type: 'list',
        of: {
          donor: { type: 'text' },
          amount: { type: 'number', unit: 'DKK', min: 0 },
          date: { type: 'date' },
        },
      },
    },
    endorsements: {
      democracy: {
        type: 'choice',
        choices: {
          endorsed: { da: 'tilsluttet', en: 'endorsed' },
          qualified: { da: 'med forbehold', en: 'qualified' },
          declined: { da: 'afvist', en: 'declined' },
        },
      },
    },
    review: {
      conduct: {
        type: 'boolean',
        source: 'assessor',
        criteria: { da: 'Sagens hændelser.', en: 'The incidents of the case.' },
        role: { da: 'sagsbehandler', en: 'caseworker' },
      },
    },
    """

  static let caseMembers: [Member] = [
    ("format", "format: 1,"),
    ("case", "case: '2026-1',"),
    ("declaration", "declaration: 'example',"),
  ]

  static let testMembers: [Member] = [
    ("format", "format: 1,"),
    ("charters", "charters: ['example'],"),
    ("on", "on: '2025-01-01',"),
    (
      "tests",
      """
      tests: [
        {
          name: 'an elected board',
          declaration: 'example.declaration.json',
          expect: { statuses: { 'board-elected': 'satisfied' } },
        },
      ],
      """
    ),
  ]

  static let declaration = """
    {
      "format": 1,
      "declaration": "example",
      "facts": { "bylaws": { "board": { "elected": true } } }
    }

    """
}
