/// A decimal number, as a pupil writes it down: its digits and a power of ten.
///
/// Every operation is carried out digit by digit and exactly, and then rounded half-even to 34
/// digits within the exponents of IEEE decimal128.
package struct ReferenceNumber: Hashable {
  /// The computation has no result that decimal128 could hold.
  struct TooLarge: Error {}

  let isNegative: Bool

  /// The digits from the first to the last; none for zero, and no zeros at either end.
  let digits: [Int]

  /// The power of ten that the last digit counts.
  let exponent: Int

  private init(_ isNegative: Bool, exactly digits: [Int], _ exponent: Int) {
    let kept = digits.drop { $0 == 0 }
    let zeros = kept.reversed().prefix { $0 == 0 }.count
    self.digits = Array(kept.dropLast(zeros))
    self.isNegative = isNegative && !kept.isEmpty
    self.exponent = kept.isEmpty ? 0 : exponent + zeros
  }

  static let zero = ReferenceNumber(false, exactly: [], 0)

  init(_ value: Int) {
    self.init(value < 0, exactly: String(value.magnitude).utf8.map { Int($0) - 48 }, 0)
  }

  /// Reads a number as JSON writes it; `nil` where more than 34 digits would be needed.
  init?(_ text: some StringProtocol) {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    let mantissa = parts[0].drop { $0 == "-" || $0 == "+" }
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = halves.count > 1 ? halves[1] : ""
    let digits = (halves[0] + fraction).compactMap(\.wholeNumberValue)
    guard digits.count == halves[0].count + fraction.count, !digits.isEmpty,
      let power = parts.count > 1 ? Int(parts[1].drop { $0 == "+" }) : 0
    else { return nil }
    let exact = ReferenceNumber(text.hasPrefix("-"), exactly: digits, power - fraction.count)
    guard let rounded = try? exact.rounded(), rounded == exact else { return nil }
    self = exact
  }

  /// Rounds half-even; whatever is beyond the digits given is said not to be zero by `isCut`.
  private func rounded(isCut: Bool = false) throws(TooLarge) -> ReferenceNumber {
    let kept = min(34, digits.count + exponent + 6176)
    if kept < 0 { return .zero }
    var result = self
    if kept < digits.count {
      var head = Array(digits[..<kept])
      let rest = digits[kept...]
      let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 } && !isCut
      let isUp = isHalf ? (head.last ?? 0) % 2 == 1 : rest.first.map { $0 >= 5 } ?? false
      if isUp { head = ReferenceNumber.sum(head, [1]) }
      result = ReferenceNumber(isNegative, exactly: head, exponent + rest.count)
    }
    guard result.digits.isEmpty || result.digits.count + result.exponent <= 6145 else {
      throw TooLarge()
    }
    return result
  }

  var negated: ReferenceNumber { ReferenceNumber(!isNegative, exactly: digits, exponent) }

  var magnitude: ReferenceNumber { ReferenceNumber(false, exactly: digits, exponent) }

  /// The whole number, if it is one that fits.
  var whole: Int? {
    guard exponent >= 0, digits.count + exponent < 19 else { return nil }
    let value = (digits + Array(repeating: 0, count: exponent)).reduce(0) { $0 * 10 + $1 }
    return isNegative ? -value : value
  }
}

extension ReferenceNumber {
  /// Two numbers written so that their last digits stand below one another.
  private static func aligned(
    _ left: ReferenceNumber, _ right: ReferenceNumber
  ) -> (left: [Int], right: [Int], exponent: Int) {
    let exponent = min(left.exponent, right.exponent)
    func digits(_ number: ReferenceNumber) -> [Int] {
      number.digits.isEmpty
        ? [] : number.digits + Array(repeating: 0, count: number.exponent - exponent)
    }
    return (digits(left), digits(right), exponent)
  }

  /// Whether digits without leading zeros stand for less than others.
  private static func isLess(_ left: [Int], _ right: [Int]) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var carry = 0
    for place in 0..<max(left.count, right.count) {
      let first = place < left.count ? left[left.count - 1 - place] : 0
      let second = place < right.count ? right[right.count - 1 - place] : 0
      carry += first + second
      result.append(carry % 10)
      carry /= 10
    }
    if carry > 0 { result.append(carry) }
    return result.reversed()
  }

  /// The difference of digits of which the first stand for no less.
  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var borrow = 0
    for place in 0..<left.count {
      var digit = left[left.count - 1 - place] - borrow
      if place < right.count { digit -= right[right.count - 1 - place] }
      borrow = digit < 0 ? 1 : 0
      result.append(digit + 10 * borrow)
    }
    return Array(result.reversed().drop { $0 == 0 })
  }

  static func < (left: ReferenceNumber, right: ReferenceNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let (first, second, _) = aligned(left, right)
    return left.isNegative ? isLess(second, first) : isLess(first, second)
  }

  static func + (
    left: ReferenceNumber, right: ReferenceNumber
  ) throws(TooLarge) -> ReferenceNumber {
    let (first, second, exponent) = aligned(left, right)
    if left.isNegative == right.isNegative {
      return try ReferenceNumber(left.isNegative, exactly: sum(first, second), exponent).rounded()
    }
    return isLess(first, second)
      ? try ReferenceNumber(right.isNegative, exactly: difference(second, first), exponent)
        .rounded()
      : try ReferenceNumber(left.isNegative, exactly: difference(first, second), exponent)
        .rounded()
  }

  static func * (
    left: ReferenceNumber, right: ReferenceNumber
  ) throws(TooLarge) -> ReferenceNumber {
    var product: [Int] = []
    for digit in right.digits {
      product.append(0)
      for _ in 0..<digit { product = sum(product, left.digits) }
    }
    let isNegative = left.isNegative != right.isNegative
    return try ReferenceNumber(isNegative, exactly: product, left.exponent + right.exponent)
      .rounded()
  }

  /// The quotient of digits, to so many places behind the point, and what is left.
  private static func quotient(
    _ left: [Int], _ right: [Int], places: Int
  ) -> (digits: [Int], rest: [Int]) {
    var digits: [Int] = []
    var rest: [Int] = []
    for place in 0..<(left.count + places) {
      rest.append(place < left.count ? left[place] : 0)
      if rest.first == 0 { rest.removeFirst() }
      var digit = 0
      while !isLess(rest, right) {
        rest = difference(rest, right)
        digit += 1
      }
      digits.append(digit)
    }
    return (digits, rest)
  }

  /// The quotient by a number that is not zero.
  static func / (
    left: ReferenceNumber, right: ReferenceNumber
  ) throws(TooLarge) -> ReferenceNumber {
    let places = 36 + right.digits.count
    let (digits, rest) = quotient(left.digits, right.digits, places: places)
    let exponent = left.exponent - right.exponent - places
    let isNegative = left.isNegative != right.isNegative
    // A further digit stands for all that would still come.
    let exact = rest.isEmpty ? (digits, exponent) : (digits + [1], exponent - 1)
    return try ReferenceNumber(isNegative, exactly: exact.0, exact.1).rounded()
  }

  /// The largest multiple of a power of ten that is not greater.
  func floor(scale: Int = 0) throws(TooLarge) -> ReferenceNumber {
    guard exponent < -scale else { return self }
    let head = Array(digits.dropLast(-scale - exponent))
    return try ReferenceNumber(isNegative, exactly: isNegative ? Self.sum(head, [1]) : head, -scale)
      .rounded()
  }

  /// The rest of a division by a number that is not zero, with the divisor's sign.
  func modulo(_ divisor: ReferenceNumber) throws(TooLarge) -> ReferenceNumber {
    let (left, right, exponent) = Self.aligned(self, divisor)
    var (_, rest) = Self.quotient(left, right, places: 0)
    if !rest.isEmpty, isNegative != divisor.isNegative { rest = Self.difference(right, rest) }
    return try ReferenceNumber(divisor.isNegative, exactly: rest, exponent).rounded()
  }

  /// The whole part, cut toward zero.
  func truncated() throws(TooLarge) -> ReferenceNumber {
    isNegative ? try negated.floor().negated : try floor()
  }
}
