import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import FEEL
import Testing

/// One row of the DMN Technology Compatibility Kit.
struct TCKCase: Sendable, CustomTestStringConvertible {
  let name: String
  let expression: String
  let facts: TestFacts

  /// The expected value; `nil` where FEEL gives null.
  let expected: Value?

  var testDescription: String { "\(name): \(expression)" }

  /// All rows, or `nil` where no conformance data is at hand.
  static let all: [TCKCase]? = {
    guard let folder = TestFiles.conformance("feel"),
      let bytes = try? TestFiles.read("\(folder)/cases.json")
    else { return nil }
    let source = SourceText(path: "cases.json", bytes: bytes)
    return JSONReader.read(source, dialect: .json).root?.elements?.compactMap(TCKCase.init)
  }()

  /// The rows that expect a value.
  static var withValue: [TCKCase] { all?.filter { $0.expected != nil } ?? [] }

  /// The rows that expect null.
  static var withNull: [TCKCase] { all?.filter { $0.expected == nil } ?? [] }

  private init?(_ node: JSONNode) {
    guard let suite = node["suite"]?.string, let id = node["id"]?.string,
      let text = node["expr"]?.string, let inputs = node["inputs"]?.members
    else { return nil }
    name = "\(suite)/\(id)"
    // Conditions have no null; where the kit writes it, a fact is missing.
    expression = text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "null" ? "missing" : String($0) }
      .joined(separator: " ").replacing("(null)", with: "(missing)")
    var facts = TestFacts()
    for input in inputs where !TypedValue.isNull(input.value) {
      guard let (type, value) = TypedValue.read(input.value) else { return nil }
      facts.add(input.name, type, .known(value))
    }
    self.facts = facts
    guard let result = node["expected"] else { return nil }
    expected = TypedValue.read(result)?.1
    if expected == nil, !TypedValue.isNull(result) { return nil }
  }
}

/// A value as the kit's data writes it: a type and a text.
private enum TypedValue {
  static func isNull(_ node: JSONNode) -> Bool { node["t"]?.string == "null" }

  static func read(_ node: JSONNode) -> (FEELType, Value)? {
    let text = node["v"]?.string ?? ""
    switch node["t"]?.string {
    case "boolean": return (.boolean, .boolean(text == "true"))
    case "decimal": return Decimal128(text).map { (.number(), .number($0)) }
    case "string": return (.text, .text(nfc(text)))
    case "date": return CivilDate(text).map { (.date, .date($0)) }
    case "duration":
      switch CalendarDuration(text) {
      case .months(let duration)?: return (.yearsAndMonths, .yearsAndMonths(duration))
      case .time(let duration)?: return (.daysAndTime, .daysAndTime(duration))
      case nil: return nil
      }
    case "list":
      guard let nodes = node["v"]?.elements else { return nil }
      let elements = nodes.compactMap(read)
      guard elements.count == nodes.count else { return nil }
      return (
        .list(of: elements.first?.0 ?? .any), .list(elements.map { .known($0.1) })
      )
    case "context":
      guard let nodes = node["v"]?.members else { return nil }
      let members = nodes.compactMap { member in
        read(member.value).map { (FEELType.Field(member.name, $0.0), Slot.known($0.1)) }
      }
      guard members.count == nodes.count else { return nil }
      return (.record(members.map(\.0)), .record(members.map(\.1)))
    default: return nil
    }
  }
}
