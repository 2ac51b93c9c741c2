import CharterDiagnostics
import CharterJSON
import FEEL

/// What one entry of a case file says of a judgement, as far as it can be read.
struct Opinion: Sendable {
  /// Who says it, if that can be told.
  let by: String?

  /// On which day, if that can be told.
  let on: CivilDate?

  /// What the entry says; `nil` where it has a mistake.
  let value: JSONNode?

  /// Where it stands.
  let place: FactPlace

  private let source: SourceText

  init(_ review: CaseFile.Review) {
    by = review.by
    on = review.on
    value = review.value
    source = review.location.source
    place = FactPlace(
      pointer: JSONPointer(["reviews"]).appending(review.index).appending("value").description,
      location: SourceLocation(source, review.value.range))
  }

  init(_ entry: CaseFile.BrokenEntry) {
    by = entry.by
    on = entry.on
    value = nil
    source = entry.location.source
    let list = JSONPointer(["reviews"])
    place = FactPlace(
      pointer: (entry.index.map { list.appending($0) } ?? list).description,
      location: entry.location)
  }

  /// An entry that could be of any judgement.
  init(unclear entry: CaseFile.HeldEntry) {
    by = nil
    on = entry.on
    value = nil
    source = entry.location.source
    place = FactPlace(
      pointer: JSONPointer(["reviews"]).description, location: entry.location)
  }

  /// Whether it counts on a day; without a day of its own it could.
  func counts(on date: CivilDate) -> Bool { on.map { $0 <= date } ?? true }

  /// What it says of a fact; `nil` where that does not fit.
  func value(of fact: Fact) -> Value? {
    guard let value else { return nil }
    var log = LoadingLog(source)
    return fact.type.value(of: value, &log)
  }

  /// The entries of each person's latest day; two of one day both count, and so do all of which the
  /// person or the day cannot be told.
  static func latestOfEach(_ opinions: [Opinion]) -> [Opinion] {
    var days: [String: CivilDate] = [:]
    for opinion in opinions {
      guard let by = opinion.by, let on = opinion.on else { continue }
      days[by] = max(days[by] ?? on, on)
    }
    return opinions.filter { opinion in
      guard let by = opinion.by, let on = opinion.on else { return true }
      return days[by] == on
    }
  }
}
