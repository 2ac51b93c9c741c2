import CharterJSON
import FEEL
import ValueCharters

/// What is known of each fact on a day: declared, recorded, judged, taken for granted, grown old.
struct ReferenceFacts {
  private(set) var states: [FactID: ReferenceState] = [:]

  /// The facts that are taken for granted.
  private(set) var assumed: Set<FactID> = []

  init(
    _ vocabulary: Vocabulary, _ declaration: Declaration, _ caseFile: CaseFile?, on date: CivilDate
  ) {
    let facts = vocabulary.facts.filter { !$0.isElementMember }
    let declared = JSONReader.read(declaration.source, dialect: .json).root?["facts"]
    let reviews = caseFile?.reviews.filter { $0.on <= date } ?? []
    for fact in facts {
      let own = ReferenceReading(.association).read(fact, in: declared)
      let recorded = caseFile?.facts.flatMap { ReferenceReading(.authority).read(fact, in: $0) }
      let judged = reviews.filter { $0.fact.content == fact.path }
      let silence: Cause.Reason = fact.source == .assessor ? .awaitingReview : .notDeclared
      let said = fact.source == .authority ? recorded ?? own : own ?? recorded
      states[fact.id] =
        fact.source == .assessor && !judged.isEmpty
        ? Self.judgement(judged, of: fact, on: date)
        : said ?? .unknown([Cause(fact.id, silence)], [])
      if said == nil, fact.source != .assessor, let assumption = fact.ifAbsent {
        states[fact.id] = ReferenceState(assumption.value)
        assumed.insert(fact.id)
      }
    }
    for fact in facts where !assumed.contains(fact.id) {
      if let path = fact.datedBy?.content, path != "review", let span = fact.validFor,
        let dating = vocabulary[path], case .known = states[fact.id]
      {
        hold(fact.id, dating.id, span.text, on: date)
      }
    }
  }

  private mutating func hold(_ fact: FactID, _ dating: FactID, _ span: String, on date: CivilDate) {
    guard case .known(.date(let start))? = states[dating] else {
      states[fact] = states[dating]
      return
    }
    if let end = ReferenceDate.end(of: span, from: start), end < date {
      states[fact] = .unknown([Cause(fact, .stale)], [])
    }
  }

  /// The latest review of each assessor counts; those have to agree.
  private static func judgement(
    _ reviews: [CaseFile.Review], of fact: Fact, on date: CivilDate
  ) -> ReferenceState {
    let counting = reviews.filter { review in
      !reviews.contains { $0.by == review.by && review.on < $0.on }
    }
    let values = Set(counting.map { ReferenceReading(.assessor).state(of: $0.value, fact) })
    if values.count > 1 { return .unknown([Cause(fact.id, .disputed)], []) }
    let latest = counting.map(\.on).max()
    if let span = fact.validFor, fact.datedBy == nil || fact.datedBy?.content == "review",
      let latest, let end = ReferenceDate.end(of: span.text, from: latest), end < date
    {
      return .unknown([Cause(fact.id, .stale)], [])
    }
    return values.first ?? .unknown([Cause(fact.id, .awaitingReview)], [])
  }
}

extension ReferenceState {
  /// A value of the models, such as one that a vocabulary takes for granted.
  init(_ value: Value) {
    switch value {
    case .boolean(let value): self = .boolean(value)
    case .number(let number):
      self = .known(.number(ReferenceNumber(number.description) ?? .zero))
    case .text(let text): self = .known(.text(text))
    case .date(let date): self = .known(.date(date))
    case .list(let slots):
      self = .known(.list(slots.compactMap(\.value).map { ReferenceState($0) }, []))
    default: self = .unknown([], [])
    }
  }
}
