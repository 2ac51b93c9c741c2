extension PlainCondition {
  /// What the condition says, or `nil` where evaluating it has to tell.
  ///
  /// - Parameters:
  ///   - start: Where the condition begins.
  ///   - context: What is known.
  /// - Returns: What it says.
  /// - Complexity: O(*n*) in the number of steps, and of elements of the lists.
  func truth(from start: Int = 0, in context: Expression.Context) -> Truth? {
    var nothing = NoGaps()
    return truth(of: start, in: context, element: .boolean(false), &nothing)
  }

  /// Appends the facts that are missing for the condition and are not there yet, in order; none for
  /// one that is settled.
  ///
  /// - Parameters:
  ///   - start: Where the condition begins.
  ///   - context: What is known.
  ///   - facts: Takes the facts.
  /// - Returns: Whether that was all; otherwise nothing was appended, and evaluating has to tell.
  /// - Complexity: O(*n*) in the number of steps, and of elements of the lists.
  func collectOpenFacts(
    from start: Int = 0, in context: Expression.Context, into facts: inout [FactID]
  ) -> Bool {
    var gaps = FactGaps()
    switch truth(of: start, in: context, element: .boolean(false), &gaps) {
    case nil: return false
    case .unknown?: return gaps.collect(into: &facts)
    case .true?, .false?, .fault?: return true
    }
  }

  /// What a part of the condition says, or `nil` where evaluating it has to tell.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - context: What is known.
  ///   - element: The element that the enclosing quantifier has reached.
  ///   - gaps: Takes the facts that are missing.
  /// - Returns: What the part says.
  func truth<Gaps: PlainGaps>(
    of place: Int, in context: Expression.Context, element: FactCell, _ gaps: inout Gaps
  ) -> Truth? {
    switch steps[place].kind {
    case .not:
      switch truth(of: place + 1, in: context, element: element, &gaps) {
      case .true: return .false
      case .false: return .true
      case let other: return other
      }
    case .junction(let junction):
      return join(place, junction, in: context, element, &gaps)
    case .interval:
      return join(place, .and, in: context, element, &gaps)
    case .holds(let operand):
      let cell = cell(of: operand, in: context, element)
      switch cell.kind {
      case .boolean: return cell.boolean ? .true : .false
      case .other: return nil
      default:
        gaps.add(cell)
        return .unknown
      }
    case .compares(let left, let comparison, let right, let kind):
      // What charters ask most, and what is mostly known.
      if case .literal(let literal) = right, kind != .text {
        let cell = cell(of: left, in: context, element)
        if cell.kind == kind { return Self.compare(cell, comparison, literal, as: kind) }
      }
      return compare(left, comparison, right, as: kind, in: context, element, &gaps)
    case .isOneOf(let operand, let range):
      let cell = cell(of: operand, in: context, element)
      switch cell.kind {
      case .text, .choice:
        let text = text(of: operand, cell, in: context)
        for place in range where texts[place] == text { return .true }
        return .false
      case .other: return nil
      default:
        gaps.add(cell)
        return .unknown
      }
    case .quantifier(let junction, let fact):
      return quantify(place, junction, over: context.facts.cell(of: fact), in: context, &gaps)
    }
  }

  private func join<Gaps: PlainGaps>(
    _ place: Int, _ junction: Junction, in context: Expression.Context, _ element: FactCell,
    _ gaps: inout Gaps
  ) -> Truth? {
    let count = gaps.count
    let absorbing: Truth = junction.absorbing ? .true : .false
    var result: Truth = junction.absorbing ? .false : .true
    var part = place + 1
    while part < steps[place].end {
      guard let truth = truth(of: part, in: context, element: element, &gaps) else { return nil }
      if truth == absorbing {
        gaps.forget(from: count)
        return absorbing
      }
      if truth == .unknown { result = .unknown }
      part = steps[part].end
    }
    return result
  }

  private func quantify<Gaps: PlainGaps>(
    _ place: Int, _ junction: Junction, over list: FactCell, in context: Expression.Context,
    _ gaps: inout Gaps
  ) -> Truth? {
    switch list.kind {
    case .list: break
    case .other: return nil
    default:
      gaps.add(list)
      return .unknown
    }
    let count = gaps.count
    guard list.parts.count <= FEELLimits.visits else { return nil }
    let absorbing: Truth = junction.absorbing ? .true : .false
    var result: Truth = junction.absorbing ? .false : .true
    for index in list.parts {
      let element = context.facts.cells[index]
      guard let truth = truth(of: place + 1, in: context, element: element, &gaps) else {
        return nil
      }
      if truth == absorbing {
        gaps.forget(from: count)
        return absorbing
      }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// What is known of an operand.
  @inline(__always)
  private func cell(
    of operand: Operand, in context: Expression.Context, _ element: FactCell
  ) -> FactCell {
    switch operand {
    case .fact(let fact): context.facts.cell(of: fact)
    case .element: element
    case .member(let index, _): member(index, of: element, in: context)
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
  private func compare<Gaps: PlainGaps>(
    _ left: Operand, _ comparison: ComparisonOperator, _ right: Operand, as kind: FactCell.Kind,
    in context: Expression.Context, _ element: FactCell, _ gaps: inout Gaps
  ) -> Truth? {
    let leftCell = cell(of: left, in: context, element)
    let rightCell = cell(of: right, in: context, element)
    if leftCell.kind == .other || rightCell.kind == .other { return nil }
    let isLeftKnown = leftCell.isComparable(as: kind)
    let isRightKnown = rightCell.isComparable(as: kind)
    guard isLeftKnown, isRightKnown else {
      if !isLeftKnown { gaps.add(leftCell) }
      if !isRightKnown { gaps.add(rightCell) }
      return .unknown
    }
    guard kind == .text else { return Self.compare(leftCell, comparison, rightCell, as: kind) }
    if let isEqual = isText(leftCell, right, rightCell, in: context) {
      if case .equal = comparison { return Truth(isEqual) }
      if case .notEqual = comparison { return Truth(!isEqual) }
    }
    let leftText = text(of: left, leftCell, in: context)
    let rightText = text(of: right, rightCell, in: context)
    // Comparing long texts counts as more than one visit.
    guard leftText.size == 1, rightText.size == 1 else { return nil }
    return Truth(String.holds(leftText, comparison, rightText))
  }

  /// Compares two values of a kind that lie in their cells.
  private static func compare(
    _ left: FactCell, _ comparison: ComparisonOperator, _ right: FactCell, as kind: FactCell.Kind
  ) -> Truth? {
    switch kind {
    case .boolean: Truth(Bool.holds(left.boolean, comparison, right.boolean))
    case .number: Truth(Decimal128.holds(left.number, comparison, right.number))
    case .date: Truth(CivilDate.holds(left.date, comparison, right.date))
    case .unknown, .text, .choice, .list, .record, .other: nil
    }
  }

  /// Whether a text of the file is a literal one, compared where it stands; `nil` for other operands
  /// and long texts.
  private func isText(
    _ cell: FactCell, _ operand: Operand, _ literal: FactCell, in context: Expression.Context
  ) -> Bool? {
    guard case .literal = operand, texts[literal.place].size == 1 else { return nil }
    return context.facts.isShortText(cell, texts[literal.place])
  }

  private func text(
    of operand: Operand, _ cell: FactCell, in context: Expression.Context
  ) -> String {
    if case .literal = operand { texts[cell.place] } else { context.facts.text(of: cell) }
  }
}

extension FactCell {
  /// The cell of something that is not known and of which no fact can be told.
  fileprivate static var nothing: FactCell { .unknown(FactID(rawValue: -1), .malformed) }

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
