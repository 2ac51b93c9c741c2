import FEEL

extension ReferenceConditions {
  private static let parameters: [String: [String]] = [
    "list contains": ["list", "element"], "contains": ["string", "match"],
    "starts with": ["string", "match"], "ends with": ["string", "match"],
    "floor": ["n", "scale"], "ceiling": ["n", "scale"], "modulo": ["dividend", "divisor"],
    "date": ["year", "month", "day"], "years and months duration": ["from", "to"],
  ]

  /// The arguments in the order of the parameters.
  func ordered(_ name: String, _ arguments: [Syntax.Argument]) -> [Syntax] {
    guard arguments.count > 1, arguments[0].name != nil, let names = Self.parameters[name] else {
      return arguments.map(\.value)
    }
    return names.compactMap { name in arguments.first { $0.name?.text == name }?.value }
  }

  func call(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> ReferenceState {
    let arguments = ordered(name, arguments)
    switch name {
    case "not": return .strict([evaluate(arguments[0])]) { .boolean($0 != [.boolean(true)]) }
    case "all", "any":
      return overElements(of: items(arguments)) { .fold($0, absorbing: name == "any") }
    case "list contains":
      return forEach(operand(arguments[1])) { isElement($0, of: evaluate(arguments[0])) }
    case "count": return count(arguments[0])
    case "sum", "min", "max", "distinct values":
      return strictElements(arguments) { fold(name, $0, syntax) }
    case "today": return .known(.date(today))
    case "date", "duration":
      if arguments.count == 1, case .text(let text) = arguments[0].form { return temporal(text) }
      return .strict(arguments.map(evaluate)) { date($0, syntax) }
    default: return .strict(arguments.map(evaluate)) { strict(name, $0, syntax) }
    }
  }

  private func count(_ list: Syntax) -> ReferenceState {
    if case .bracket(let inner, let condition) = list.form, !isIndex(list) {
      return filtered(inner, condition).count
    }
    guard case .known(.list(let elements, let faults)) = evaluate(list) else {
      return evaluate(list)
    }
    return faults.isEmpty ? .known(.number(ReferenceNumber(elements.count))) : .fault(faults)
  }

  /// A function of the elements of a list.
  private func fold(
    _ name: String, _ elements: [ReferenceValue], _ syntax: Syntax
  ) -> ReferenceState {
    switch name {
    case "distinct values":
      var seen: Set<ReferenceValue> = []
      return .known(
        .list(elements.filter { seen.insert($0).inserted }.map { .known($0) }, []))
    case "sum":
      return computed(syntax) { () throws(ReferenceNumber.TooLarge) in
        var sum = ReferenceNumber.zero
        for case .number(let number) in elements { sum = try sum + number }
        return .number(sum)
      }
    default:
      let sorted = elements.sorted(by: ReferenceValue.precedes)
      let found = name == "min" ? sorted.first : sorted.last
      return found.map { .known($0) } ?? .fault(.emptyList, syntax)
    }
  }

  /// A function of scalars.
  private func strict(
    _ name: String, _ values: [ReferenceValue], _ syntax: Syntax
  ) -> ReferenceState {
    switch (name, values[0], values.count > 1 ? values[1] : values[0]) {
    case ("string length", .text(let text), _):
      return .known(.number(ReferenceNumber(text.unicodeScalars.count)))
    case (_, .text(let text), .text(let match)): return .boolean(finds(name, match, in: text))
    case ("abs", .months(let months), _): return .known(.months(abs(months)))
    case ("abs", .seconds(let seconds), _): return .known(.seconds(seconds.magnitude))
    case ("abs", .number(let number), _): return .known(.number(number.magnitude))
    case ("years and months duration", .date(let start), .date(let end)):
      return .known(.months(ReferenceDate.months(from: start, to: end)))
    case ("modulo", .number(let number), .number(let divisor)):
      if divisor == .zero { return .fault(.divisionByZero, syntax) }
      return computed(syntax) { () throws(ReferenceNumber.TooLarge) in
        .number(try number.modulo(divisor))
      }
    case (_, .number(let number), .number(let second)):
      return computed(syntax) { () throws(ReferenceNumber.TooLarge) in
        guard values.count > 1 else { return .number(try rounded(name, number, 0)) }
        guard let scale = try second.truncated().whole, -6111...6176 ~= scale else {
          throw ReferenceNumber.TooLarge()
        }
        return .number(try rounded(name, number, scale))
      }
    default: return .unknown([], [])
    }
  }

  private func rounded(
    _ name: String, _ number: ReferenceNumber, _ scale: Int
  ) throws(ReferenceNumber.TooLarge) -> ReferenceNumber {
    name == "floor"
      ? try number.floor(scale: scale) : try number.negated.floor(scale: scale).negated
  }

  private func finds(_ name: String, _ match: String, in text: String) -> Bool {
    let (text, match) = (Array(text.unicodeScalars), Array(match.unicodeScalars))
    switch name {
    case "starts with": return text.starts(with: match)
    case "ends with": return text.reversed().starts(with: match.reversed())
    default: return (0...text.count).contains { text[$0...].starts(with: match) }
    }
  }
}
