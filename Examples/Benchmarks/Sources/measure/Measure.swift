import ValueCharters

@main
struct Measure {
  let evaluator: CharterEvaluator
  let day: CivilDate
  let declarations: [[UInt8]]

  static let usage = """
    usage: measure load [TIMES]          the charter's files to an evaluator
           measure single FILE [COUNT]   bytes to a report, its titles and evidence read
           measure slots FILE [COUNT]    facts that are read already to statuses
           measure answers FILE [COUNT]  a line of T, F and U for each declaration
           measure repeat PART FILE N    load, parse, evaluate or render so many times
    Run it in the folder of bench.charter.json5. FILE has a declaration a line.
    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let rules = Rules(in: ".") else { refuse("bench.charter.json5 is not in this folder") }
    do throws(LoadingError) {
      switch (words.first, words.count) {
      case ("load", 1), ("load", 2):
        try load(rules, times: words.count == 2 ? number(words[1]) : 200)
      case ("single", 2), ("single", 3): try Measure(rules, words).single()
      case ("slots", 2), ("slots", 3): try Measure(rules, words).slots()
      case ("answers", 2), ("answers", 3): try Measure(rules, words).answers()
      case ("repeat", 4):
        guard let part = Part(rawValue: words[1]) else { refuse("unknown part '\(words[1])'") }
        try Measure(rules, [words[0], words[2]]).repeatPart(part, rules, times: number(words[3]))
      default: refuse("unknown arguments\n\(usage)")
      }
    } catch {
      refuse("\(error)")
    }
  }

  init(_ rules: Rules, _ words: [String]) throws(LoadingError) {
    let limit = words.count == 3 ? Self.number(words[2]) : Int.max
    guard let declarations = readLines(words[1], limit: limit), !declarations.isEmpty else {
      refuse("no declarations in '\(words[1])'")
    }
    guard let day = CivilDate(year: 2025, month: 10, day: 1) else { refuse("no such day") }
    self.declarations = declarations
    self.day = day
    evaluator = try rules.evaluator()
  }

  private static func number(_ word: String) -> Int {
    guard let number = Int(word), number > 0 else { refuse("'\(word)' is no count") }
    return number
  }

  /// Prints a figure: nanoseconds each, how many a second, how many were done.
  static func report(_ name: String, _ nanoseconds: Int, _ count: Int) {
    let each = Double(nanoseconds) / Double(count)
    print("\(name)\t\(Int(each.rounded())) ns\t\(Int(1e9 / each)) /s\t\(count)")
  }
}
