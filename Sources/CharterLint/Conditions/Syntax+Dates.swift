import FEEL

extension Syntax {
  /// The date that is written out.
  var date: CivilDate? {
    if let numbers = calendarNumbers { return CivilDate(numbers) }
    return literal(of: "date").flatMap { CivilDate($0) }
  }

  /// The duration that is written out.
  var duration: CalendarDuration? { literal(of: "duration").flatMap { CalendarDuration($0) } }

  /// The year, month and day of `date(year, month, day)`, where they are written out.
  var calendarNumbers: [Decimal128]? {
    guard case .call(let name, let arguments) = form, name.text == "date" else { return nil }
    let numbers = ["year", "month", "day"].enumerated().compactMap { place, name in
      arguments.value(of: name, at: place)?.number
    }
    return numbers.count == 3 ? numbers : nil
  }

  /// The text of a literal, or of the only argument of a function.
  private func literal(of function: String) -> String? {
    switch form {
    case .temporal(let text): return text
    case .call(let name, let arguments) where name.text == function && arguments.count == 1:
      guard case .text(let text)? = arguments.first?.value.form else { return nil }
      return text
    default: return nil
    }
  }
}

extension [Syntax.Argument] {
  /// The value of a parameter, by its name or its place.
  func value(of name: String, at place: Int) -> Syntax? {
    if let named = first(where: { $0.name?.text == name }) { return named.value }
    return indices.contains(place) && self[place].name == nil ? self[place].value : nil
  }
}

extension CivilDate {
  /// The day of a year, month and day, if the calendar has it.
  init?(_ numbers: [Decimal128]) {
    let whole = numbers.compactMap { Int(exactly: $0) }
    guard whole.count == 3 else { return nil }
    self.init(year: whole[0], month: whole[1], day: whole[2])
  }
}
