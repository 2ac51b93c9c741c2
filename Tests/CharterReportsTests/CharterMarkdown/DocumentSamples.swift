import CharterDiagnostics
import CharterReports
import Testing
import ValueCharters

/// Two charters, one extending the other, that use everything a document tells of.
enum DocumentSamples {
  /// The charters `base` and `house`, ready to be told.
  static func compiled(_ id: String, _ changes: [String: String] = [:]) throws -> CompiledCharter {
    let files = all.merging(changes) { $1 }
    var loader = CharterLoader { files[$0].map { Array($0.utf8) } }
    let result = loader.load("\(id).charter.json5")
    return try #require(result.compiled, "\(result.diagnostics.map(\.message))")
  }

  static func document(
    _ id: String, _ language: Language, showsOrigins: Bool = false
  ) throws -> String {
    try CharterDocument(compiled(id), in: language, showsOrigins: showsOrigins).markdown
  }

  static let all = [
    "base.charter.json5": base, "house.charter.json5": house, "facts.vocabulary.json5": facts,
    "concepts.json5": concepts,
  ]

  private static let base = """
    { format: 1, charter: 'base', version: '1', languages: ['da', 'en'],
      title: { da: 'Grundreglerne', en: 'The basic rules' },
      issuer: { da: 'Fjordby', en: 'Fjordby' }, effect: 'binding',
      scope: { da: 'Huse.', en: 'Houses.' }, basis: 'adopted', inForce: { from: '2020-01-01' },
      vocabulary: ['facts.vocabulary.json5'], concepts: 'concepts.json5',
      sources: { law: { title: 'Loven', date: '2019-05-01', read: 'fully',
        url: 'https://example.org/law', publisher: 'Folketinget' } },
      values: [{ id: 'openness', concept: 'openness', title: { da: 'Åbenhed', en: 'Openness' },
        text: { da: 'Huset er åbent.', en: 'The house is open.' },
        rules: [{ id: 'open-doors', level: 'must',
          title: { da: 'Dørene er åbne', en: 'The doors are open' }, requires: 'open = true',
          cure: 'P30D', remedy: { da: 'Åbn dem.', en: 'Open them.' },
          cite: [{ source: 'law', at: '§ 1' }] }] }],
      outcomes: { conforms: { da: 'Velkommen.', en: 'Welcome.' } } }
    """

  private static let house = """
    { format: 1, charter: 'house', version: '2', languages: ['da', 'en'],
      extends: ['base.charter.json5'],
      title: { da: 'Husets charter', en: 'The charter of the house' },
      issuer: { da: 'Fjordby', en: 'Fjordby' }, effect: 'gating',
      scope: { da: 'Dette hus.', en: 'This house.' }, basis: 'modelled',
      inForce: { from: '2021-01-01', until: '2030-12-31' },
      applies: 'request = "room" or (request = "grant" and open)',
      sources: { press: { title: 'Avisen', read: 'secondary', until: '2029-12-31' } },
      definitions: {
        largeGifts: 'gifts[amount >= 10000 and date <= today() and donor != "" and date.year > 2000]',
      },
      values: [{ id: 'money', concept: 'money', title: { da: 'Penge', en: 'Money' },
        rules: [
          { id: 'few-gifts', kind: 'prohibition', level: 'should', applies: 'count(largeGifts) > 0',
            title: { da: 'Ikke for mange gaver', en: 'Not too many gifts' },
            requires: 'count(largeGifts) <= 3', inForce: { until: '2025-12-31' } },
          { id: 'fewer-gifts', level: 'must', versionOf: 'few-gifts', inForce: { from: '2026-01-01' },
            title: { da: 'Færre gaver', en: 'Fewer gifts' }, confirm: true,
            requires: 'if open then every g in gifts satisfies g.amount < 500 or sound else members >= 5' },
          { id: 'endorse', kind: 'endorsement', level: 'must',
            title: { da: 'Foreningen tilslutter sig', en: 'The association endorses' },
            requires: 'status in ["endorsed", "qualified"]', cure: 'P1Y',
            cite: [{ source: 'press' }, { source: 'law' }] },
          { id: 'answer', level: 'must', holder: 'authority',
            title: { da: 'Kommunen svarer', en: 'The municipality answers' },
            requires: 'answered = true' },
        ] }],
      outcomes: { conflict: { text: { da: 'Ikke nu.', en: 'Not now.' }, cite: [{ source: 'law' }] },
        conforms: { da: 'Velkommen.', en: 'Welcome.' } } }
    """

  private static let facts = """
    { format: 1, vocabulary: 'facts', version: '1', languages: ['da', 'en'], facts: {
      request: { type: 'choice', source: 'authority', title: { da: 'Ønske', en: 'Request' },
        choices: { room: { da: 'lokale', en: 'room' }, grant: { da: 'tilskud', en: 'grant' } },
        question: { da: 'Hvad ønskes?', en: 'What is requested?' } },
      open: { type: 'boolean', source: 'association', title: { da: 'Åben', en: 'Open' },
        question: { da: 'Er I åbne?', en: 'Are you open?' },
        help: { da: 'For alle.', en: 'To everyone.' },
        ifAbsent: { value: true, because: { da: 'De fleste er.', en: 'Most are.' } } },
      members: { type: 'number', unit: 'persons', min: 0, source: 'association',
        title: { da: 'Medlemmer', en: 'Members' }, question: { da: 'Hvor mange?', en: 'How many?' },
        validFor: 'P1Y', datedBy: 'counted' },
      counted: { type: 'date', source: 'association', title: { da: 'Talt', en: 'Counted' } },
      status: { type: 'choice', source: 'association', title: { da: 'Charteret', en: 'The charter' },
        choices: { endorsed: { da: 'ja', en: 'yes' }, qualified: { da: 'til dels', en: 'partly' },
          declined: { da: 'nej tak', en: 'no thanks' } } },
      gifts: { type: 'list', source: 'association', title: { da: 'Gaver', en: 'Gifts' }, of: {
        donor: { type: 'text', sensitive: true, title: { da: 'Giver', en: 'Donor' },
          purpose: { da: 'Åbenhed.', en: 'Openness.' } },
        amount: { type: 'number', unit: 'DKK', title: { da: 'Beløb', en: 'Amount' } },
        date: { type: 'date', title: { da: 'Dato', en: 'Date' } } } },
      sound: { type: 'boolean', source: 'assessor', title: { da: 'Sundt', en: 'Sound' },
        criteria: { da: 'Se efter.', en: 'Look.' }, role: { da: 'sagsbehandler', en: 'caseworker' },
        validFor: 'P3Y', datedBy: 'review' },
      answered: { type: 'boolean', source: 'authority', title: { da: 'Besvaret', en: 'Answered' } },
    } }
    """

  private static let concepts = """
    { format: 1, concepts: {
      honesty: { title: { da: 'Ærlighed', en: 'Honesty' } },
      openness: { title: { da: 'Åbenhed', en: 'Openness' }, broader: 'honesty',
        text: { da: 'At alle kan se med.', en: 'That everyone can look on.' } },
      money: { title: { da: 'Penge', en: 'Money' } },
    } }
    """
}
