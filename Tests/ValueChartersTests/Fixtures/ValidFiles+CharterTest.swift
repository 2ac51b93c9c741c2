extension ValidFiles {
  static let charterTest = """
    {
      format: 1,
      charters: ['lantern-values'],
      on: '2026-03-02',
      tests: [{
        name: 'all declared',
        declaration: '../a.declaration.json',
        case: { format: 1, case: '1', declaration: 'd', facts: { request: { kind: 'partnership' } } },
        with: { 'bylaws.board.size': 5, 'bylaws.exist': null },
        expect: {
          outcome: 'gaps',
          best: { 'lantern-values': 'conforms' },
          worst: 'conflict',
          statuses: { endorse: 'satisfied' },
          causes: { 'elect-board': ['review.sound'] },
          flags: { endorse: ['qualified'] },
        },
      }, {
        name: 'nothing declared',
        declaration: { declaration: 'd', facts: {} },
        expect: { outcome: 'undetermined', statuses: { endorse: 'undetermined' } },
      }],
    }
    """
}
