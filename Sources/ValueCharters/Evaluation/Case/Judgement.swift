import CharterDiagnostics
import CharterJSON
package import FEEL

/// What those who assess say of one fact.
package struct Judgement: Sendable {
  /// What is known of the fact by it.
  package let slot: Slot

  /// Where the entry stands that decides: the latest of those that count, or one with a mistake.
  let place: FactPlace

  /// The judgements that a case file holds on a day.
  ///
  /// A review with a mistake makes its fact not known: it may be the one that disagrees. One of which
  /// it cannot be told what it is of could be of any.
  static func all(
    in file: CaseFile, on date: CivilDate, _ vocabulary: Vocabulary
  ) -> [FactID: Judgement] {
    var opinions: [FactID: [Opinion]] = [:]
    func add(_ opinion: Opinion, of path: String) {
      guard let fact = vocabulary[path], fact.source == .assessor, opinion.counts(on: date) else {
        return
      }
      opinions[fact.id, default: []].append(opinion)
    }
    for review in file.reviews { add(Opinion(review), of: review.fact.content) }
    for entry in file.brokenEntries where entry.kind == .reviews {
      if let subject = entry.subject { add(Opinion(entry), of: subject.content) }
    }
    let unclear = file.unsettledReviews(vocabulary).first { $0.counts(on: date) }
    var judgements: [FactID: Judgement] = [:]
    for (id, opinions) in opinions {
      guard let fact = vocabulary[id] else { continue }
      let held = unclear.map { [Opinion(unclear: $0)] } ?? []
      judgements[id] = Judgement(
        opinions + held, of: fact, on: date, vocabulary.validities[id])
    }
    return judgements
  }

  private init?(
    _ opinions: [Opinion], of fact: Fact, on date: CivilDate, _ validity: Fact.Validity?
  ) {
    let counting = Opinion.latestOfEach(opinions)
    guard let latest = counting.max(by: { ($0.on ?? date) < ($1.on ?? date) }) else { return nil }
    let values = counting.map { $0.value(of: fact) }
    if let unfit = values.firstIndex(of: nil) {
      place = counting[unfit].place
      slot = .unknown([Cause(fact.id, .malformed)])
      return
    }
    place = latest.place
    guard let value = values[0], values.allSatisfy({ $0 == value }) else {
      slot = .unknown([Cause(fact.id, .disputed)])
      return
    }
    if let validity, case .review = validity.datedBy, let on = latest.on,
      let end = validity.span.end(from: on), end < date
    {
      slot = .unknown([Cause(fact.id, .stale)])
      return
    }
    slot = .known(value)
  }
}
