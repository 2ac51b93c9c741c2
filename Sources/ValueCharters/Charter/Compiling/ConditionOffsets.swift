import CharterDiagnostics
import CharterJSON
import FEEL

/// One space of offsets for all conditions of a charter, and the way back to their files.
struct ConditionOffsets: Sendable {
  private var places: [Place] = []
  private var end = 0

  /// Gives a condition a stretch of its own.
  mutating func add(_ condition: Condition) -> ConditionText {
    let text = ConditionText(condition.text, base: end)
    places.append(Place(base: end, condition: condition))
    // One more, so that the end of a text is not the start of the next.
    end += condition.text.utf8.count + 1
    return text
  }

  /// Where a range stands in its file, inside the quotes of its condition.
  func location(of range: SourceRange) -> SourceLocation? {
    var low = 0
    var high = places.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].base <= range.lowerBound { low = middle } else { high = middle }
    }
    guard low < places.count else { return nil }
    let (base, condition) = (places[low].base, places[low].condition)
    let source = condition.location.source
    let offsets = JSONStringOffsets(range: condition.range, in: source.bytes, dialect: .json5)
    return SourceLocation(source, offsets.sourceRange(of: range.shifted(by: -base)))
  }

  /// A condition, and where its stretch begins.
  private final class Place: Sendable {
    let base: Int
    let condition: Condition

    init(base: Int, condition: Condition) {
      self.base = base
      self.condition = condition
    }
  }
}
