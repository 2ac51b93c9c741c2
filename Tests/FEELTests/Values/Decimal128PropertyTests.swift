import CharterTestSupport
import FEEL
import Testing

struct Decimal128PropertyTests {
  private let seed = SeededGenerator.seed

  /// A number of up to so many digits and decimals, short ones preferred.
  private func number(
    _ generator: inout SeededGenerator, digits: Int, exponents: ClosedRange<Int>
  ) throws -> Decimal128 {
    let count = Int.random(in: 1...digits, using: &generator)
    let text = (0..<count).map { _ in
      // Nines and zeros carry and borrow.
      ["0", "9", "5", String(Int.random(in: 0...9, using: &generator))]
        .randomElement(using: &generator) ?? "0"
    }.joined()
    let sign = Bool.random(using: &generator) ? "-" : ""
    let exponent = Int.random(in: exponents, using: &generator)
    return try Decimal128(parsing: "\(sign)\(text)e\(exponent)")
  }

  @Test("Numbers can be added and multiplied in any order", .tags(.law))
  func sumsAndProductsCommute() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let a = try number(&generator, digits: 34, exponents: -40...40)
      let b = try number(&generator, digits: 34, exponents: -40...40)
      #expect(try a + b == b + a, "\(a) \(b), seed \(seed)")
      #expect(try a * b == b * a, "\(a) \(b), seed \(seed)")
      #expect(try a - b == -(b - a), "\(a) \(b), seed \(seed)")
    }
  }

  @Test("What is calculated exactly can be undone", .tags(.law))
  func exactResultsCanBeUndone() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let a = try number(&generator, digits: 16, exponents: -8...8)
      let b = try number(&generator, digits: 16, exponents: -8...8)
      #expect(try a - b + b == a, "\(a) \(b), seed \(seed)")
      #expect(try (a + b) * 2 == a * 2 + b * 2, "\(a) \(b), seed \(seed)")
      if !b.isZero { #expect(try a * b / b == a, "\(a) \(b), seed \(seed)") }
    }
  }

  @Test("A quotient is the nearest number that there is", .tags(.law))
  func aQuotientIsTheNearestNumber() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let a = try number(&generator, digits: 34, exponents: -5...5)
      let b = try number(&generator, digits: 34, exponents: -5...5)
      if a.isZero || b.isZero { continue }
      let quotient = try a / b
      let error = try (quotient * b - a).magnitude
      // Two roundings, each of at most half a unit of the 34th digit.
      let bound = try a.magnitude / Decimal128(parsing: "1e33")
      #expect(error <= bound, "\(a) / \(b) = \(quotient), seed \(seed)")
    }
  }

  @Test("A remainder lies between zero and the divisor", .tags(.law))
  func moduloLiesBetweenZeroAndTheDivisor() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let a = try number(&generator, digits: 15, exponents: -4...4)
      let d = try number(&generator, digits: 15, exponents: -4...4)
      if d.isZero { continue }
      let rest = try Decimal128.modulo(a, d)
      #expect(rest.isZero || rest.isNegative == d.isNegative, "\(a) \(d), seed \(seed)")
      #expect(rest.magnitude < d.magnitude, "\(a) \(d), seed \(seed)")
      let times = try (a - rest) / d
      #expect(times == times.floor, "\(a) \(d), seed \(seed)")
    }
  }

  @Test("A number lies between its floor and its ceiling", .tags(.law))
  func floorAndCeilingEncloseANumber() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let a = try number(&generator, digits: 30, exponents: -34...4)
      let scale = Decimal128(Int.random(in: -3...30, using: &generator))
      let (below, above) = (try a.floor(scale: scale), try a.ceiling(scale: scale))
      #expect(below <= a && a <= above, "\(a) to \(scale), seed \(seed)")
      #expect(try (-a).ceiling(scale: scale) == -below, "\(a) to \(scale), seed \(seed)")
      #expect(try below.floor(scale: scale) == below, "\(a) to \(scale), seed \(seed)")
      #expect((below == above) == (below == a), "\(a) to \(scale), seed \(seed)")
    }
  }

  @Test func smallIntegersCalculateAsIntegersDo() throws {
    for a in -60...60 {
      for b in -60...60 {
        let (x, y) = (Decimal128(a), Decimal128(b))
        #expect(try x + y == Decimal128(a + b))
        #expect(try x - y == Decimal128(a - b))
        #expect(try x * y == Decimal128(a * b))
        #expect((x < y) == (a < b))
        #expect((x == y) == (a == b))
        if b != 0 {
          #expect(try (x / y).truncated == Decimal128(a / b))
          #expect(try Decimal128.modulo(x, y) == Decimal128(((a % b) + b) % b))
        }
      }
    }
  }
}
