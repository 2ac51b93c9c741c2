import CharterDiagnostics
import Testing
import ValueCharters

/// Facts of every type, to put conditions on them into words.
enum SentenceVocabulary {
  static let definitions = [
    (name: "accepted", text: "review.compatible = true"),
    (name: "statements", text: #"incidents[kind = "statement"]"#),
    (name: "large", text: "gifts[amount >= 10000 and date <= today()]"),
    (name: "limit", text: "5 + 5"),
    (name: "loop", text: "loop and club.open"),
  ]

  static func sentences(_ language: Language) throws -> ConditionSentences {
    ConditionSentences(definitions: definitions, try vocabulary(), language: language)
  }

  static func vocabulary() throws -> Vocabulary {
    try Vocabulary(json5: Array(text.utf8))
  }

  private static let text = """
    { format: 1, vocabulary: 'test', version: '1', languages: ['da', 'en'], facts: {
      club: {
        open: { type: 'boolean', title: { da: 'Åben', en: 'Open' } },
        free: { type: 'boolean', title: { da: 'Gratis', en: 'Free' } },
        run: { type: 'boolean', title: { da: 'Vedvarende', en: 'Continuous' } },
        members: { type: 'number', unit: 'persons', title: { da: 'Medlemmer', en: 'Members' } },
        board: { type: 'number', unit: 'persons', title: { da: 'Bestyrelse', en: 'Board' } },
        fee: { type: 'number', unit: 'DKK', title: { da: 'Kontingent', en: 'Fee' } },
        share: { type: 'number', unit: 'percent', title: { da: 'Andel', en: 'Share' } },
        name: { type: 'text', title: { da: 'Navn', en: 'Name' } },
        kind: { type: 'choice', title: { da: 'Art', en: 'Kind' }, choices: {
          sport: { da: 'idræt', en: 'sport' }, song: { da: 'sang', en: 'song' },
          chess: { da: 'skak', en: 'chess' } } },
        other: { type: 'choice', title: { da: 'Anden art', en: 'Other kind' }, choices: {
          sport: { da: 'idræt', en: 'sport' } } },
        founded: { type: 'date', title: { da: 'Stiftet', en: 'Founded' } },
        met: { type: 'date', title: { da: 'Møde', en: 'Meeting' } },
        kinds: { type: 'list', title: { da: 'Arter', en: 'Kinds' }, of: { type: 'choice',
          choices: { sport: { da: 'idræt', en: 'sport' }, song: { da: 'sang', en: 'song' } } } },
        ages: { type: 'list', of: { type: 'number' }, title: { da: 'Aldre', en: 'Ages' } },
        votes: { type: 'list', of: { type: 'boolean' }, title: { da: 'Stemmer', en: 'Votes' } },
      },
      review: { compatible: { type: 'boolean', source: 'assessor',
        title: { da: 'Det kan forenes', en: 'It can be reconciled' } },
        sound: { type: 'boolean', source: 'assessor', title: { da: 'Sundt', en: 'Sound' } } },
      incidents: { type: 'list', title: { da: 'Hændelser', en: 'Incidents' }, of: {
        kind: { type: 'choice', title: { da: 'Slags', en: 'Sort' }, choices: {
          statement: { da: 'udtalelse', en: 'statement' }, act: { da: 'handling', en: 'act' } } },
        explained: { type: 'boolean', title: { da: 'Forklaret', en: 'Explained' } },
        putOn: { type: 'date', title: { da: 'Forelagt', en: 'Put on' } },
        replyBy: { type: 'date', title: { da: 'Svarfrist', en: 'Reply by' } },
      } },
      gifts: { type: 'list', title: { da: 'Gaver', en: 'Gifts' }, of: {
        donor: { type: 'text', title: { da: 'Giver', en: 'Donor' } },
        amount: { type: 'number', unit: 'DKK', title: { da: 'Beløb', en: 'Amount' } },
        date: { type: 'date', title: { da: 'Dato', en: 'Date' } },
      } },
      donors: { type: 'list', title: { da: 'Givere', en: 'Donors' }, of: {
        name: { type: 'text', title: { da: 'Navn', en: 'Name' } },
      } },
    } }
    """
}
