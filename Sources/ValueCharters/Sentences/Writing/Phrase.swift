/// A part of a condition in words that names a value, with what its context has to know of it.
struct Phrase {
  /// What sort of value is named.
  indirect enum Kind {
    case boolean
    case number(unit: String?)
    case year
    case month
    case weekday
    case text
    case choice([FactType.Choice])
    case date
    case duration
    case list(of: Kind)
    case record([Fact])
    case unknown
  }

  /// The words.
  var text: String

  /// What sort of value they name.
  var kind: Kind

  /// Whether the value is written in the condition.
  var isLiteral = false

  /// Whether it is a judgement of a person.
  var isJudgement = false

  /// Whether it is the entry that a sentence is about, which need not be named.
  var isCurrentEntry = false

  /// Whether it is a calculation, which takes parentheses within another one.
  var isCalculation = false

  /// The elements of a list that is written in the condition, in a row.
  var elements: String?

  /// What the entries of a filtered list satisfy.
  var conditions: [Sentence] = []

  /// Whether it is the day that the evaluation is about.
  var isEvaluationDate = false

  init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// A value that is written in the condition.
  static func literal(_ text: String, _ kind: Kind) -> Phrase {
    var phrase = Phrase(text, kind)
    phrase.isLiteral = true
    return phrase
  }
}

extension Phrase.Kind {
  /// The values of a fact.
  init(_ type: FactType) {
    switch type {
    case .boolean: self = .boolean
    case .number(let limits): self = .number(unit: limits.unit)
    case .text: self = .text
    case .date: self = .date
    case .choice(let choices): self = .choice(choices)
    case .list(let element): self = .list(of: Phrase.Kind(element))
    case .record(let members): self = .record(members)
    case .unreadable: self = .unknown
    }
  }

  /// The kind of the elements of a list.
  var element: Phrase.Kind {
    if case .list(let element) = self { element } else { .unknown }
  }

  var isList: Bool {
    if case .list = self { true } else { false }
  }

  var isBoolean: Bool {
    if case .boolean = self { true } else { false }
  }

  var isChoice: Bool {
    if case .choice = self { true } else { false }
  }

  var unit: String? {
    if case .number(let unit) = self { unit } else { nil }
  }

  /// Whether values of the kind are days or years.
  var isTime: Bool {
    switch self {
    case .date, .year, .month, .weekday: true
    default: false
    }
  }
}
