extension PlainCondition {
  /// What the condition says, or `nil` where evaluating it has to tell.
  ///
  /// - Complexity: O(*n*) in the number of steps, and of elements of the lists.
  func truth(in context: Expression.Context) -> Truth? {
    truth(of: 0, in: context, element: .boolean(false))
  }

  private func truth(
    of place: Int, in context: Expression.Context, element: FactCell
  ) -> Truth? {
    switch steps[place].kind {
    case .not:
      switch truth(of: place + 1, in: context, element: element) {
      case .true: return .false
      case .false: return .true
      case let other: return other
      }
    case .junction(let junction):
      return join(place, junction, in: context, element)
    case .holds(let operand):
      let cell = cell(of: operand, in: context, element)
      switch cell.kind {
      case .boolean: return cell.boolean ? .true : .false
      case .other: return nil
      default: return .unknown
      }
    case .compares(let left, let comparison, let right, let kind):
      return compare(left, comparison, right, as: kind, in: context, element)
    case .isOneOf(let operand, let range):
      let cell = cell(of: operand, in: context, element)
      switch cell.kind {
      case .text, .choice:
        let text = text(of: operand, cell, in: context)
        for place in range where texts[place] == text { return .true }
        return .false
      case .other: return nil
      default: return .unknown
      }
    case .quantifier(let junction, let fact):
      return quantify(place, junction, over: context.facts.cell(of: fact), in: context)
    }
  }

  private func join(
    _ place: Int, _ junction: Junction, in context: Expression.Context, _ element: FactCell
  ) -> Truth? {
    let absorbing: Truth = junction.absorbing ? .true : .false
    var result: Truth = junction.absorbing ? .false : .true
    var part = place + 1
    while part < steps[place].end {
      guard let truth = truth(of: part, in: context, element: element) else { return nil }
      if truth == absorbing { return absorbing }
      if truth == .unknown { result = .unknown }
      part = steps[part].end
    }
    return result
  }

  private func quantify(
    _ place: Int, _ junction: Junction, over list: FactCell, in context: Expression.Context
  ) -> Truth? {
    switch list.kind {
    case .list: break
    case .other: return nil
    default: return .unknown
    }
    guard list.parts.count <= FEELLimits.visits else { return nil }
    let absorbing: Truth = junction.absorbing ? .true : .false
    var result: Truth = junction.absorbing ? .false : .true
    for index in list.parts {
      let element = context.facts.cells[index]
      guard let truth = truth(of: place + 1, in: context, element: element) else { return nil }
      if truth == absorbing { return absorbing }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// What is known of an operand.
  private func cell(
    of operand: Operand, in context: Expression.Context, _ element: FactCell
  ) -> FactCell {
    switch operand {
    case .fact(let fact): context.facts.cell(of: fact)
    case .element: element
    case .member(let index): member(index, of: element, in: context)
    case .today: .date(context.today)
    case .literal(let cell): cell
    }
  }

  private func member(
    _ index: Int, of element: FactCell, in context: Expression.Context
  ) -> FactCell {
    // What is no record is not known, or for evaluating to tell; its own cell says which.
    guard element.kind == .record else { return element.kind == .other ? element : .nothing }
    let parts = element.parts
    return index < parts.count ? context.facts.cells[parts.lowerBound + index] : .nothing
  }

  /// Compares two operands, both of which have to be of a kind.
  private func compare(
    _ left: Operand, _ comparison: ComparisonOperator, _ right: Operand, as kind: FactCell.Kind,
    in context: Expression.Context, _ element: FactCell
  ) -> Truth? {
    let leftCell = cell(of: left, in: context, element)
    let rightCell = cell(of: right, in: context, element)
    if leftCell.kind == .other || rightCell.kind == .other { return nil }
    guard leftCell.isComparable(as: kind), rightCell.isComparable(as: kind) else { return .unknown }
    switch kind {
    case .boolean: return Truth(Bool.holds(leftCell.boolean, comparison, rightCell.boolean))
    case .number: return Truth(Decimal128.holds(leftCell.number, comparison, rightCell.number))
    case .date: return Truth(CivilDate.holds(leftCell.date, comparison, rightCell.date))
    case .text:
      let leftText = text(of: left, leftCell, in: context)
      let rightText = text(of: right, rightCell, in: context)
      // Comparing long texts counts as more than one visit.
      guard leftText.size == 1, rightText.size == 1 else { return nil }
      return Truth(String.holds(leftText, comparison, rightText))
    case .unknown, .choice, .list, .record, .other: return nil
    }
  }

  private func text(
    of operand: Operand, _ cell: FactCell, in context: Expression.Context
  ) -> String {
    if case .literal = operand { texts[cell.place] } else { context.facts.text(of: cell) }
  }
}

extension FactCell {
  /// The cell of something that is not known, where nobody asks which fact it is.
  fileprivate static var nothing: FactCell { .unknown(FactID(rawValue: 0), .malformed) }

  /// Whether the cell can be compared as a value of a kind.
  fileprivate func isComparable(as kind: Kind) -> Bool {
    self.kind == kind || (kind == .text && self.kind == .choice)
  }
}

extension Truth {
  fileprivate init(_ holds: Bool) {
    self = holds ? .true : .false
  }
}
