import CharterCommand
import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// The page of the bounds and the bounds agree.
struct LimitsPageTests {
  private static let bounds = [
    "Bytes of a file, of a record of a stream, or of a line of `eval --batch`": Console.inputLimit,
    "Containers of JSON within each other": JSONCursor.depthLimit,
    "Mistakes of JSON in one file": JSONReader.mistakeLimit,
    "Mistakes in one charter, vocabulary or case file": LoadingLog.limit,
    "Charters that extend each other in a row": CharterLoader.depthLimit,
    "Columns of a table": DeclarationTable.columnLimit,
    "Elements of a list": FactReading.elementLimit,
    "Mistakes in the facts of one declaration": FactReading.problemLimit,
    "Bytes of a condition": FEELLimits.length,
    "Expressions within each other": FEELLimits.depth,
    "Expressions within each other, definitions written out": FEELLimits.expandedDepth,
    "Parts of a condition, definitions written out": FEELLimits.expandedSize,
    "Mistakes listed of one condition": FEELLimits.errors,
    "Elements that one operation on lists visits": FEELLimits.visits,
    "Bytes of a text that is put together": FEELLimits.joinedText,
    "Elements of one list that are named as causes": FEELLimits.causesPerFact,
    "Parts of an explanation": FEELLimits.explanationSize,
    "Elements of one list that an explanation goes through": FEELLimits.explainedElements,
  ]

  @Test func namesEveryBound() throws {
    let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = "\(package)/Sources/ValueCharters/ValueCharters.docc/limits.md"
    let text = String(decoding: try TestFiles.read(page), as: UTF8.self)
    var listed: [String: Int] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { String($0.drop { $0 == " " }) }
      guard let bound = Int(cells[1].split(separator: " ").first ?? "") else { continue }
      let what = String(cells[0].reversed().drop { $0 == " " }.reversed())
      #expect(listed.updateValue(bound, forKey: what) == nil, "\(what) stands there twice")
    }
    #expect(listed == Self.bounds)
  }
}
