import FEEL

/// The vocabulary of fuzzed conditions, with a fact of each type, some of which may not be known.
struct ConditionFacts: Sendable {
  /// The facts.
  let schema: FactSchema

  /// What is known when much is missing.
  let sparse: Expression.Context

  /// What is known when all of that has been found out and nothing else has changed.
  let full: Expression.Context

  /// The one instance.
  static let shared = ConditionFacts()

  private init() {
    var schema = FactSchema()
    func declare(_ path: String, _ type: FEELType) -> FactID {
      schema.declare(path.split(separator: ".").map(String.init), type) ?? FactID(rawValue: -1)
    }
    let known: [(FactID, Value)] = [
      (declare("a", .boolean), .boolean(true)),
      (declare("n", .number()), .number(3)),
      (declare("t", .text), .text("æ b")),
      (declare("d", .date), .day("2026-01-31")),
      (declare("kind", .choice(["grant", "room"])), .text("room")),
    ]
    let open: [(FactID, Value, Cause.Reason)] = [
      (declare("b", .boolean), .boolean(false), .notDeclared),
      (declare("review.c", .boolean), .boolean(true), .awaitingReview),
      (declare("m", .number()), .number(0), .malformed),
      (declare("s", .text), .text(""), .refused),
      (declare("e", .date), .day("2024-02-29"), .stale),
      (declare("none", .list(of: .text)), .list([]), .declaredUnknown),
    ]
    let numbers = declare("numbers", .list(of: .number()))
    let payments = declare("payments", .list(of: .record(Payments.fields)))
    self.schema = schema
    var sparse = FactStore(schema: schema)
    for (fact, value) in known { sparse[fact] = .known(value) }
    var full = sparse
    for (fact, value, reason) in open {
      sparse[fact] = .unknown([Cause(fact, reason)])
      full[fact] = .known(value)
    }
    let third: Slot = .unknown([Cause(numbers, .declaredUnknown, indices: [2])])
    sparse[numbers] = .known(.list([.known(.number(1)), .known(.number(-2)), third]))
    full[numbers] = .known(.list([.known(.number(1)), .known(.number(-2)), .known(.number(2))]))
    let paid = Payments(schema)
    sparse[payments] = paid.list(isFull: false)
    full[payments] = paid.list(isFull: true)
    guard let today = CivilDate("2026-03-02") else { preconditionFailure("there is such a day") }
    self.sparse = Expression.Context(facts: sparse, today: today)
    self.full = Expression.Context(facts: full, today: today)
  }
}

/// The one list of records.
private struct Payments {
  static let fields = [
    FEELType.Field("amount", .number(FEELType.Number(unit: "DKK", minimum: 0))),
    FEELType.Field("isPaid", .boolean),
    FEELType.Field("payer", .text),
    FEELType.Field("on", .date),
  ]

  private let facts: [FactID]

  init(_ schema: FactSchema) {
    let all = (0..<schema.count).map { FactID(rawValue: $0) }
    facts = Self.fields.map { field in
      all.first { schema.path(of: $0) == "payments.\(field.name)" } ?? FactID(rawValue: -1)
    }
  }

  /// Two payments; when not all is known, each lacks something.
  func list(isFull: Bool) -> Slot {
    let rows: [[Value]] = [
      [.number(100), .boolean(true), .text("b"), .day("2025-12-31")],
      [.number(0), .boolean(false), .text("æ b"), .day("2026-03-02")],
    ]
    let missing = [[1], [0, 3]]
    return .known(
      .list(
        rows.indices.map { row in
          .known(
            .record(
              rows[row].indices.map { column in
                isFull || !missing[row].contains(column)
                  ? .known(rows[row][column])
                  : .unknown([Cause(facts[column], .notDeclared, indices: [row])])
              }))
        }))
  }
}

extension Value {
  /// A day that the calendar has.
  fileprivate static func day(_ text: String) -> Value {
    guard let day = CivilDate(text) else { preconditionFailure("there is such a day") }
    return .date(day)
  }
}
