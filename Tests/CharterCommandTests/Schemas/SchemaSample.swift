import CharterCommand
import Testing

/// A file of a format with every member that the format knows.
struct SchemaSample: CustomTestStringConvertible {
  let kind: SchemaKind
  let text: String

  var testDescription: String { kind.rawValue }

  static let all = [
    SchemaSample(kind: .charter, text: charter), SchemaSample(kind: .charter, text: extending),
    SchemaSample(kind: .vocabulary, text: vocabulary),
    SchemaSample(kind: .concepts, text: concepts),
    SchemaSample(kind: .declaration, text: declaration),
    SchemaSample(kind: .caseFile, text: caseFile),
    SchemaSample(kind: .charterTest, text: charterTest),
    SchemaSample(kind: .charterTest, text: inlineTest),
    SchemaSample(kind: .lintConfiguration, text: lintConfiguration),
    SchemaSample(kind: .lintBaseline, text: lintBaseline),
  ]

  private static let head = """
    format: 1, charter: 'house', version: '1', languages: ['da', 'en'],
    title: { da: 'Hus', en: 'House' }, issuer: { da: 'By', en: 'Town' },
    """

  private static let charter = """
    { \(head)
      effect: 'gating', scope: { da: 'Huset', en: 'The house' }, basis: 'adopted',
      inForce: { from: '2025-01-01', until: '2030-12-31' },
      vocabulary: ['house.vocabulary.json5'], concepts: 'concepts.json5',
      sources: { rules: { title: 'Regler', publisher: 'By', date: '2024-01-01',
        url: 'https://example.org', read: 'fully', until: '2031-01-01' } },
      applies: 'a = true', definitions: { both: 'a and b' },
      values: [{ id: 'one', concept: 'one', title: { da: 'En', en: 'One' },
        text: { da: 'Tekst', en: 'Text' },
        rules: [{ id: 'first', kind: 'duty', level: 'must', title: { da: 'R', en: 'R' },
          applies: 'a', requires: 'b', holder: 'association', cure: 'P30D', confirm: true,
          remedy: { da: 'Ret', en: 'Mend' }, inForce: { from: '2025-01-01', until: '2026-01-01' },
          versionOf: 'first', cite: [{ source: 'rules', at: '1' }] }] }],
      outcomes: { conforms: { da: 'Ja', en: 'Yes' },
        conflict: { text: { da: 'Nej', en: 'No' }, cite: [{ source: 'rules' }] } } }
    """

  private static let extending = """
    { \(head)
      effect: 'guiding', scope: { da: 'Huset', en: 'The house' }, basis: 'modelled',
      inForce: { from: '2025-01-01' }, extends: ['parent.charter.json5'],
      overrides: [{ rule: 'first', because: { da: 'F', en: 'B' }, cite: [{ source: 'rules' }] }],
      outcomes: { aligned: { da: 'Ja', en: 'Yes' } } }
    """

  private static let vocabulary = """
    { format: 1, vocabulary: 'house', version: '1', languages: ['da', 'en'],
      facts: {
        group: {
          size: { type: 'number', unit: 'persons', min: 0, max: 9, title: { da: 'A', en: 'A' },
            question: { da: 'A?', en: 'A?' }, help: { da: 'A', en: 'A' }, source: 'association',
            sensitive: true, purpose: { da: 'A', en: 'A' },
            ifAbsent: { value: 7, because: { da: 'A', en: 'A' } },
            validFor: 'P1Y', datedBy: 'group.day' },
          day: { type: 'date' },
          form: { type: 'choice', choices: { x: { da: 'X', en: 'X' } } },
          gifts: { type: 'list', of: {
            amount: { type: 'number' }, giver: { name: { type: 'text' } } } },
          names: { type: 'list', of: { type: 'text' } },
        },
        review: { type: 'boolean', source: 'assessor', criteria: { da: 'A', en: 'A' },
          role: { da: 'A', en: 'A' }, validFor: 'P3Y' },
      } }
    """

  private static let concepts = """
    { format: 1, languages: ['da', 'en'],
      concepts: { one: { title: { da: 'En', en: 'One' }, text: { da: 'E', en: 'O' } },
        two: { title: { da: 'To', en: 'Two' }, broader: 'one' } } }
    """

  private static let declaration = """
    { "format": 1, "declaration": "club", "association": { "name": "Club", "cvr": "12345678" },
      "declaredOn": "2025-01-01", "declaredBy": { "role": "chair" },
      "facts": { "size": 5 }, "evidence": { "size": { "document": "bylaws", "page": 2 } } }
    """

  private static let caseFile = """
    { format: 1, case: '7', declaration: 'club', facts: { size: 5 },
      reviews: [{ fact: 'a', value: false, by: 'b', role: 'c', on: '2025-01-01', reasons: 'd',
        evidence: ['e'] }],
      confirmations: [{ rule: 'r', result: 'upheld', by: 'b', role: 'c', on: '2025-01-01',
        reasons: 'd' }],
      hearings: [{ rule: 'r', putOn: '2025-01-01', replyBy: '2025-02-01', response: 'x',
        receivedOn: '2025-01-20' }],
      notices: [{ rule: 'r', on: '2025-01-01' }],
      waivers: [{ rule: 'r', from: '2025-01-01', until: '2025-06-01', by: 'b', basis: 'c',
        reason: 'd' }] }
    """

  private static let charterTest = """
    { format: 1, charters: ['house'], on: '2025-10-01',
      tests: [{ name: 'n', declaration: 'club.declaration.json', case: 'club.case.json5',
        with: { size: 4 },
        expect: { outcome: 'gaps', best: { house: 'conforms' }, worst: 'conflict',
          statuses: { first: 'satisfied' }, causes: { first: ['size'] },
          flags: { first: ['assumed'] } } }] }
    """

  private static let inlineTest = """
    { format: 1, charters: ['house'], on: '2025-10-01',
      tests: [{ name: 'n', declaration: \(declaration), case: \(caseFile),
        expect: { outcome: 'gaps', statuses: { first: 'satisfied' } } }] }
    """

  private static let lintConfiguration =
    "{ format: 1, rules: { 'unused-source': 'off' }, exclude: ['Tests'] }"

  private static let lintBaseline = """
    { "format": 1, "findings": [
      { "path": "a.charter.json5", "rule": "unused-source", "fingerprint": "0", "count": 2 }] }
    """
}
