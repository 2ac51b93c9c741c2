extension PlainCondition {
  /// Whether what a part of the condition says rests on a list that is empty, or `nil` where
  /// explaining it has to tell.
  ///
  /// It says what ``Explanation/isVacuous`` says.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - context: What is known.
  ///   - truth: What the part says.
  /// - Returns: Whether it rests on an empty list.
  func isVacuous(
    from place: Int = 0, in context: Expression.Context, saying truth: Truth
  ) -> Bool? {
    switch steps[place].kind {
    case .holds, .compares, .isOneOf, .interval: return false
    case .not: return isVacuous(from: place + 1, in: context, saying: truth.negated)
    case .quantifier(_, let list):
      // Its own condition goes through no list.
      let cell = context.facts.cell(of: list)
      return cell.kind == .other ? nil : cell.kind == .list && cell.parts.isEmpty
    case .junction(let junction): return isVacuous(place, junction, in: context, truth)
    }
  }

  private func isVacuous(
    _ place: Int, _ junction: Junction, in context: Expression.Context, _ whole: Truth
  ) -> Bool? {
    let absorbing: Truth = junction.absorbing ? .true : .false
    var (decisive, vacuous) = (0, 0)
    var part = place + 1
    while part < steps[place].end {
      var nothing = NoGaps()
      guard
        let truth = self.truth(of: part, in: context, element: .boolean(false), &nothing)
      else { return nil }
      if truth.decides(whole, by: junction) {
        guard let isVacuous = isVacuous(from: part, in: context, saying: truth) else { return nil }
        decisive += 1
        if isVacuous { vacuous += 1 }
      }
      part = steps[part].end
    }
    // A part that absorbs the others is enough by itself, whatever the others rest on.
    return whole == absorbing ? vacuous == decisive : vacuous > 0
  }
}
