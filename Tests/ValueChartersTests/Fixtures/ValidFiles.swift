/// Files without mistakes that use every member of their formats.
enum ValidFiles {
  static let charter = """
    {
      format: 1,
      charter: 'lantern-values',
      version: '1.2',
      languages: ['da', 'en'],
      title: { da: 'Lygtecharter', en: 'Lantern charter' },
      issuer: { da: 'Fjordby Kommune', en: 'Fjordby' },
      effect: 'gating',
      scope: { da: 'Samarbejde', en: 'Cooperation' },
      basis: 'modelled',
      inForce: { from: '2024-01-01', until: '2026-12-31' },
      vocabulary: ['lantern.vocabulary.json5'],
      concepts: 'concepts.json5',
      sources: {
        'council-2023': {
          title: 'Referat', publisher: 'Fjordby', date: '2023-11-02',
          url: 'https://fjordby.example/referat', read: 'fully', until: '2030-01-01',
        },
      },
      applies: 'request.kind = "partnership"',
      definitions: { largeBoard: 'bylaws.board.size >= 5' },
      values: [
        {
          id: 'self-rule',
          concept: 'democracy',
          title: { da: 'Selvstyre', en: 'Self-rule' },
          text: { da: 'Medlemmerne bestemmer.', en: 'The members decide.' },
          rules: [
            {
              id: 'elect-board', kind: 'duty', level: 'must', holder: 'association',
              title: { da: 'Bestyrelsen vælges', en: 'The board is elected' },
              applies: 'bylaws.exist = true',
              requires: 'largeBoard and review.sound = true',
              cure: 'P30D', confirm: true,
              remedy: { da: 'Vælg fem', en: 'Elect five' },
              inForce: { from: '2024-06-01', until: '2026-06-30' },
              cite: [{ source: 'council-2023', at: 'punkt 4' }],
            },
            {
              id: 'endorse', kind: 'endorsement', level: 'should', holder: 'authority',
              title: { da: 'Tilslutning', en: 'Endorsement' },
              requires: 'endorsements.democracy.status = "endorsed"',
              versionOf: 'elect-board',
              cite: [{ source: 'council-2023' }],
            },
          ],
        },
      ],
      outcomes: {
        conforms: { da: 'Fint', en: 'Fine' },
        conflict: { text: { da: 'Tal sammen', en: 'Talk' }, cite: [{ source: 'council-2023' }] },
      },
    }
    """

  static let vocabulary = """
    {
      format: 1,
      vocabulary: 'lantern',
      version: '1.0',
      languages: ['da', 'en'],
      facts: {
        request: {
          kind: {
            type: 'choice', source: 'authority',
            choices: { partnership: { da: 'samarbejde', en: 'partnership' }, grant: { da: 'tilskud', en: 'grant' } },
          },
        },
        bylaws: {
          exist: {
            type: 'boolean',
            title: { da: 'Vedtægter', en: 'Bylaws' },
            question: { da: 'Har I vedtægter?', en: 'Do you have bylaws?' },
            help: { da: 'Også uden underskrift', en: 'Also unsigned' },
            ifAbsent: { value: false, because: { da: 'Intet indsendt', en: 'Nothing sent in' } },
          },
          adoptedOn: { type: 'date' },
          purpose: { type: 'text', validFor: 'P5Y', datedBy: 'bylaws.adoptedOn' },
          board: { size: { type: 'number', unit: 'persons', min: 0, max: 50 } },
        },
        finance: {
          donations: {
            type: 'list',
            of: {
              donor: { type: 'text', sensitive: true, purpose: { da: 'Uafhængighed', en: 'Independence' } },
              amount: { type: 'number', unit: 'DKK' },
              bank: { country: { type: 'text' } },
            },
          },
          grants: { type: 'list', of: { type: 'number', unit: 'DKK' } },
        },
        endorsements: {
          democracy: {
            status: {
              type: 'choice',
              choices: {
                endorsed: { da: 'ja', en: 'yes' },
                qualified: { da: 'forbehold', en: 'reserved' },
                declined: { da: 'nej', en: 'no' },
              },
            },
          },
        },
        review: {
          sound: {
            type: 'boolean', source: 'assessor',
            criteria: { da: 'Se på valgene', en: 'Look at the elections' },
            role: { da: 'sagsbehandler', en: 'caseworker' },
            validFor: 'P3Y', datedBy: 'review',
          },
        },
      },
    }
    """

  static let concepts = """
    {
      format: 1,
      languages: ['da', 'en'],
      concepts: {
        ruleOfLaw: { title: { da: 'Retsstat', en: 'Rule of law' } },
        democracy: {
          title: { da: 'Demokrati', en: 'Democracy' },
          text: { da: 'Folkestyre', en: 'Government by the people' },
          broader: 'ruleOfLaw',
        },
      },
    }
    """

  static let caseFile = """
    {
      format: 1,
      case: '2026-0042',
      declaration: 'blaabaerlygten',
      facts: { request: { kind: 'partnership' } },
      reviews: [{
        fact: 'review.sound', value: true, by: 'assessor-1', role: 'caseworker', on: '2026-03-02',
        reasons: 'Valgene er i orden', evidence: ['referat'],
      }],
      confirmations: [{
        rule: 'elect-board', result: 'upheld', by: 'leader-1', role: 'leader', on: '2026-04-01',
        reasons: 'Enig',
      }],
      hearings: [{
        rule: 'elect-board', putOn: '2026-03-03', replyBy: '2026-03-20', response: 'Vi har talt',
        receivedOn: '2026-03-18',
      }],
      notices: [{ rule: 'lantern-values/endorse', on: '2026-04-02' }],
      waivers: [{
        rule: 'endorse', from: '2026-01-01', until: '2026-12-31', by: 'council', basis: 'budget',
        reason: 'Overgang',
      }],
    }
    """

  static let declaration = """
    {
      "format": 1,
      "declaration": "blaabaerlygten",
      "association": { "name": "Blåbærlygten", "cvr": "12345678" },
      "declaredOn": "2025-02-01",
      "declaredBy": { "role": "chair" },
      "facts": { "bylaws": { "board": { "size": 5 } } },
      "evidence": { "bylaws.board.size": { "document": "vedtægter 2022", "page": 2 } }
    }
    """
}
