import CharterTestSupport
import FEEL
import Testing

struct Decimal128VectorTests {
  /// One line of the table: what an operation gives for two numbers.
  struct Row: CustomStringConvertible {
    let description: String
    let operation: Substring
    let left: Decimal128
    let right: Decimal128
    let expected: Substring

    init(_ line: Substring) throws {
      let parts = line.split(separator: " ")
      try #require(parts.count == 4)
      description = String(line)
      operation = parts[0]
      left = try Decimal128(parsing: String(parts[1]))
      right = try Decimal128(parsing: String(parts[2]))
      expected = parts[3]
    }

    func result() throws -> Decimal128 {
      switch operation {
      case "+": try left + right
      case "-": try left - right
      case "*": try left * right
      case "/": try left / right
      case "modulo": try Decimal128.modulo(left, right)
      case "floor": try left.floor(scale: right)
      case "ceiling": try left.ceiling(scale: right)
      case "compare": left < right ? -1 : left == right ? 0 : 1
      default: throw UnknownOperation()
      }
    }
  }

  struct UnknownOperation: Error {}

  @Test func agreesWithAnotherImplementationOfDecimal128() throws {
    let rows = try ValueVectors.lines(of: "decimal-vectors.txt").map { try Row($0) }
    #expect(rows.count > 2000)
    for row in rows {
      let outcome: String
      do {
        let result = try row.result()
        outcome = try result == Decimal128(parsing: String(row.expected)) ? "same" : "\(result)"
      } catch let code as FaultCode {
        outcome = code.rawValue == row.expected ? "same" : code.rawValue
      } catch let error as Decimal128.ParseError {
        outcome = "a number, not \(error)"
      }
      #expect(outcome == "same", "\(row)")
    }
  }

  @Test func keepsEveryNumberThroughItsText() throws {
    for line in try ValueVectors.lines(of: "decimal-vectors.txt") {
      let row = try Row(line)
      for number in [row.left, row.right] {
        #expect(Decimal128(number.description) == number, "\(row)")
      }
    }
  }

  @Test func ordersExactlyOneWay() throws {
    for line in try ValueVectors.lines(of: "decimal-vectors.txt") {
      let row = try Row(line)
      let less = row.left < row.right
      let greater = row.right < row.left
      let same = row.left == row.right
      #expect([less, greater, same].filter { $0 }.count == 1, "\(row)")
      #expect(!same || row.left.hashValue == row.right.hashValue, "\(row)")
    }
  }
}
