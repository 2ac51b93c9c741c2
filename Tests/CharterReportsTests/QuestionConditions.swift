import CharterTestSupport

/// Makes random conditions over the facts of `QuestionCase`, the same fact more than once too.
struct QuestionConditions {
  private var random: SeededGenerator

  init(random: SeededGenerator) {
    self.random = random
  }

  private mutating func oneOf(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func atom() -> String {
    let atoms = [
      "a", "b", "c", "q", "r", "k = \"x\"", "k in (\"x\", \"y\")", "n > 1", "n between 1 and 5",
      "10 / n > 1",
    ]
    return atoms[oneOf(atoms.count)]
  }

  /// A condition, nested to at most a depth.
  mutating func boolean(_ depth: Int) -> String {
    guard depth > 0 else { return atom() }
    let inner = depth - 1
    switch oneOf(9) {
    case 0: return atom()
    case 1: return "not(\(boolean(inner)))"
    case 2...4: return "(\(boolean(inner)) and \(boolean(inner)))"
    case 5, 6: return "(\(boolean(inner)) or \(boolean(inner)))"
    case 7: return "((\(boolean(inner))) = (\(boolean(inner))))"
    default: return "(if \(boolean(inner)) then \(boolean(inner)) else \(boolean(inner)))"
    }
  }
}
