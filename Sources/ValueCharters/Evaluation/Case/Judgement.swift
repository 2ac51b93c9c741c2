import CharterDiagnostics
import CharterJSON
package import FEEL

/// What those who assess say of one fact.
package struct Judgement: Sendable {
  /// What is known of the fact by it.
  package let slot: Slot

  /// The review to show: the latest of those that count.
  package let review: CaseFile.Review

  /// The judgements that a case file holds on a day.
  static func all(
    in file: CaseFile, on date: CivilDate, _ vocabulary: Vocabulary
  ) -> [FactID: Judgement] {
    var reviews: [FactID: [CaseFile.Review]] = [:]
    for review in file.reviews where review.on <= date {
      guard let fact = vocabulary[review.fact.content], fact.source == .assessor else { continue }
      reviews[fact.id, default: []].append(review)
    }
    return reviews.compactMapValues { reviews in
      vocabulary[reviews[0].fact.content].flatMap { fact in
        Judgement(reviews, of: fact, on: date, vocabulary.validities[fact.id])
      }
    }
  }

  private init?(
    _ reviews: [CaseFile.Review], of fact: Fact, on date: CivilDate, _ validity: Fact.Validity?
  ) {
    let counting = Self.latestOfEach(reviews)
    guard let latest = counting.max(by: { $0.on < $1.on }) else { return nil }
    review = latest
    slot = Self.slot(counting, latest, of: fact, on: date, validity)
  }

  /// The reviews of each person's latest day; two of one day both count.
  private static func latestOfEach(_ reviews: [CaseFile.Review]) -> [CaseFile.Review] {
    var days: [String: CivilDate] = [:]
    for review in reviews { days[review.by] = max(days[review.by] ?? review.on, review.on) }
    return reviews.filter { days[$0.by] == $0.on }
  }

  private static func slot(
    _ reviews: [CaseFile.Review], _ latest: CaseFile.Review, of fact: Fact, on date: CivilDate,
    _ validity: Fact.Validity?
  ) -> Slot {
    var found: Value?
    for review in reviews {
      var log = LoadingLog(review.location.source)
      guard let value = fact.type.value(of: review.value, &log) else {
        return .unknown([Cause(fact.id, .malformed)])
      }
      if let found, found != value { return .unknown([Cause(fact.id, .disputed)]) }
      found = value
    }
    guard let found else { return .unknown([Cause(fact.id, .awaitingReview)]) }
    if let validity, case .review = validity.datedBy, let end = validity.span.end(from: latest.on),
      end < date
    {
      return .unknown([Cause(fact.id, .stale)])
    }
    return .known(found)
  }
}
