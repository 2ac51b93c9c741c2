import CharterJSON
import FEEL

/// The checks that a declared number, date or choice has to pass, whatever file it stands in.
enum ScalarCheck {
  /// The cell of the fact, or what is wrong.
  typealias Outcome = Result<FactCell, FactProblem.Kind>

  /// Reads a number and holds it to its bounds.
  static func number(_ text: Span<UInt8>, within bounds: FactShape.Bounds?) -> Outcome {
    do throws(Decimal128.ParseError) {
      return number(try Decimal128(parsing: text), within: bounds)
    } catch {
      switch error {
      case .tooManyDigits: return .failure(.tooManyDigits)
      case .outOfRange: return .failure(.numberOutOfRange)
      case .malformed: return .failure(.malformedNumber)
      }
    }
  }

  /// Reads a number as JSON5 writes it and holds it to its bounds.
  static func number(json5 text: String, within bounds: FactShape.Bounds?) -> Outcome {
    if let number = Decimal128(json5: text) { return self.number(number, within: bounds) }
    let bytes = Array(text.utf8)
    return number(bytes.span, within: bounds)
  }

  private static func number(
    _ number: Decimal128, within bounds: FactShape.Bounds?
  ) -> Outcome {
    if let minimum = bounds?.minimum, number < minimum { return .failure(.belowMinimum) }
    if let maximum = bounds?.maximum, maximum < number { return .failure(.aboveMaximum) }
    return .success(.number(number))
  }

  /// Reads a date.
  static func date(_ text: Span<UInt8>) -> Outcome {
    do throws(CivilDate.ParseError) {
      return .success(.date(try CivilDate(parsing: text)))
    } catch {
      return .failure(error == .noSuchDay ? .noSuchDay : .malformedDate)
    }
  }

  /// Finds the choice of a name.
  static func choice(
    _ text: Span<UInt8>, among choices: [FactShape.Choice], _ range: Range<Int>
  ) -> Outcome {
    for index in range where isEqual(choices[index].name, text) { return .success(.choice(index)) }
    return .failure(.unknownChoice)
  }

  private static func isEqual(_ name: [UInt8], _ text: Span<UInt8>) -> Bool {
    guard name.count == text.count else { return false }
    for index in 0..<text.count where name[index] != text[index] { return false }
    return true
  }
}
