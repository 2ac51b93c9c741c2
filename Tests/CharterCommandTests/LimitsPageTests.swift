import CharterCommand
import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// The page of the bounds, the bounds, and the tests at them agree.
struct LimitsPageTests {
  /// A bound, and the tests that try it at the bound and one past it.
  struct Bound {
    let limit: Int
    let tests: [String]

    init(_ limit: Int, _ tests: String...) {
      self.limit = limit
      self.tests = tests
    }
  }

  private static let entries = "EntryLimitTests/boundsTheEntriesOfAFile"

  private static let bounds = [
    "Bytes of a file, of a record of a stream, or of a line of `eval --batch`": Bound(
      Console.inputLimit, "BadInputTests/refusesAFileOverTheLimit",
      "BadInputTests/readsAFileUpToTheLimit", "StreamTests/takesARecordUpToTheLimit",
      "TableTests/goesOnBehindALongRow", "TableTests/refusesALongHeader",
      "EvalTests/refusesALineOverTheLimitAndGoesOn"),
    "Bytes of the baseline of `check`, or of the file of `eval --batch`": Bound(
      Console.largeInputLimit, "BaselineTests/refusesAReportOverTheLimit",
      "EvalTests/refusesABatchOverTheLimit"),
    "Containers of JSON within each other": Bound(
      JSONCursor.depthLimit, "JSONHostileTests/limitsDepth"),
    "Mistakes of JSON in one file": Bound(
      JSONReader.mistakeLimit, "JSONHostileTests/stopsAfterAHundredMistakes"),
    "Mistakes in one charter, vocabulary or case file": Bound(
      LoadingLog.limit, "CharterMistakesTests/stopsAtTheLimitOfMistakes",
      "CaseFileMistakesTests/countsGoodEntriesUpToTheLimitOfMistakes"),
    "Rules of a charter, with those that it takes over": Bound(
      LoadingLog.entryLimit, entries, "EntryLimitTests/countsTheRulesThatACharterTakesOver"),
    "Values, sources or definitions of a charter": Bound(LoadingLog.entryLimit, entries),
    "Facts of a vocabulary, with their groups and the members of list elements": Bound(
      LoadingLog.entryLimit, entries,
      "EntryLimitTests/countsGroupsAndTheMembersOfListElementsAsFacts"),
    "Concepts of a concepts file": Bound(LoadingLog.entryLimit, entries),
    "Charters that extend each other in a row": Bound(
      CharterLoader.depthLimit, "CharterLoaderTests/endsALongChain"),
    "Columns of a table": Bound(
      DeclarationTable.columnLimit, "TableTests/refusesATableWithTooManyColumns"),
    "Elements of a list": Bound(
      FactReading.elementLimit, "FactReadingTests/refusesListsWithoutEnd",
      "FactProblemTests/refusesAListOfTheAuthorityWithoutEnd"),
    "Mistakes in the facts of one declaration": Bound(
      FactReading.problemLimit, "FactReadingTests/keepsOnlySomeOfTheProblems",
      "FactProblemTests/saysHowManyMistakesAreLeftOut"),
    "Different warnings of a run over a stream": Bound(
      RepeatedWarnings.limit, "StreamTests/tellsOfSomeDifferentWarnings",
      "TableTests/countsTheColumnsThatItDoesNotTellOf"),
    "Bytes of a condition": Bound(FEELLimits.length, "LimitTests/boundsTheLength"),
    "Expressions within each other": Bound(FEELLimits.depth, "LimitTests/boundsTheNesting"),
    "Expressions within each other, definitions written out": Bound(
      FEELLimits.expandedDepth, "LimitTests/boundsTheDepthOfDefinitions"),
    "Parts of a condition, definitions written out": Bound(
      FEELLimits.expandedSize, "LimitTests/boundsTheSizeWithDefinitionsWrittenOut"),
    "Mistakes listed of one condition": Bound(
      FEELLimits.errors, "LimitTests/boundsTheErrorsThatAreListed"),
    "Elements that one operation on lists visits": Bound(
      FEELLimits.visits, "LimitTests/boundsTheElementsThatAreVisited",
      "LimitTests/countsTheElementsOfInnerListsToTheLast"),
    "Bytes of a text that is put together": Bound(
      FEELLimits.joinedText, "LimitTests/boundsTheTextsThatArePutTogether"),
    "Elements of one list that are named as causes": Bound(
      FEELLimits.causesPerFact, "LimitTests/namesOnlySomeElementsAsCauses"),
    "Parts of an explanation": Bound(
      FEELLimits.explanationSize, "ExplanationTests/boundsItsParts"),
    "Elements of one list that an explanation goes through": Bound(
      FEELLimits.explainedElements, "ExplanationTests/boundsTheElementsThatItGoesThrough"),
    "Readings of facts that are named as what decided": Bound(
      FEELLimits.explanationSize, "ExplanationTests/boundsTheFactsThatItNames"),
    "Evaluations that try out whether one open fact still matters": Bound(
      Relevance.limit, "NextStepTests/asksWhereTooManyAnswersWouldHaveToBeTried"),
  ]

  private static let package =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  @Test func namesEveryBound() throws {
    let page = "\(Self.package)/Sources/ValueCharters/ValueCharters.docc/limits.md"
    let text = String(decoding: try TestFiles.read(page), as: UTF8.self)
    var listed: [String: Int] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { String($0.drop { $0 == " " }) }
      guard let bound = Int(cells[1].split(separator: " ").first ?? "") else { continue }
      let what = String(cells[0].reversed().drop { $0 == " " }.reversed())
      #expect(listed.updateValue(bound, forKey: what) == nil, "\(what) stands there twice")
    }
    #expect(listed == Self.bounds.mapValues(\.limit))
  }

  @Test func triesEveryBound() throws {
    let folder = "\(Self.package)/Tests"
    let paths = try TestFiles.list(folder).filter { $0.hasSuffix(".swift") }
    for test in Set(Self.bounds.values.flatMap(\.tests)) {
      let names = test.split(separator: "/")
      let files = paths.filter { path in
        path.hasSuffix("/\(names[0]).swift") || path.contains("/\(names[0])+")
      }
      let texts = try files.map { path in
        String(decoding: try TestFiles.read("\(folder)/\(path)"), as: UTF8.self)
      }
      #expect(texts.contains { $0.contains("func \(names[1])(") }, "there is no \(test)")
    }
  }
}
