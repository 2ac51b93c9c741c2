package import ValueCharters

/// The summary of many reports, with what has to be said of how they were made.
package struct ReportSummary: Sendable {
  /// A file of declarations.
  package struct Input: Hashable, Sendable {
    /// The path as the user wrote it.
    package let path: String

    /// How many of its declarations were evaluated.
    package var declarations = 0

    /// How many of its records cannot be read.
    package var unreadable = 0

    /// Makes an input of which nothing was read yet.
    package init(path: String) {
      self.path = path
    }
  }

  /// A fact that leaves something open, with its numbers.
  struct MissingFact {
    let fact: Fact
    let count: ReportTally.MissingFact
  }

  /// What evaluated the declarations.
  let evaluator: CharterEvaluator

  /// The evaluation date.
  let day: CivilDate

  /// Where the declarations came from.
  let inputs: [Input]

  /// What their reports amount to.
  let tally: ReportTally

  /// Whether all of the inputs was read; not so when the run was interrupted.
  let isComplete: Bool

  /// Makes a summary.
  ///
  /// - Parameters:
  ///   - tally: What the reports amount to.
  ///   - evaluator: What evaluated the declarations.
  ///   - inputs: Where they came from.
  ///   - day: The evaluation date.
  ///   - isComplete: Whether all of the inputs was read.
  package init(
    _ tally: ReportTally, _ evaluator: CharterEvaluator, of inputs: [Input], on day: CivilDate,
    isComplete: Bool
  ) {
    self.tally = tally
    self.evaluator = evaluator
    self.inputs = inputs
    self.day = day
    self.isComplete = isComplete
  }

  /// How many records cannot be read.
  var unreadable: Int { inputs.reduce(0) { $0 + $1.unreadable } }

  /// What is missing, that which leaves most declarations open first.
  var missingFacts: [MissingFact] {
    let facts = evaluator.vocabulary.facts.compactMap { fact -> MissingFact? in
      let count = tally.missing[fact.id.rawValue]
      return count.declarations > 0 ? MissingFact(fact: fact, count: count) : nil
    }
    return facts.stablySorted { left, right in
      let (one, other) = (left.count, right.count)
      return (one.declarations, one.findings) > (other.declarations, other.findings)
    }
  }

  /// Writes the summary in a format; `nil` for one that has none.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - options: Language, width and the like.
  /// - Returns: UTF-8 text that ends in a line feed.
  package func render(_ format: ReportFormat, _ options: ReportOptions) -> [UInt8]? {
    switch format {
    case .text, .plain: Array(SummaryTextRenderer(self, format, options).render().utf8)
    case .json: SummaryJSONRenderer(self, options).render()
    case .markdown: Array(SummaryMarkdownRenderer(self, options).render().utf8)
    case .ndjson, .csv, .gnu, .sarif, .junit, .github, .gitlab: nil
    }
  }
}
