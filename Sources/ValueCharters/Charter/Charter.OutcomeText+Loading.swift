import CharterDiagnostics
import CharterJSON

extension Shape where Content == [Charter.OutcomeText] {
  /// What the outcomes of a charter mean.
  ///
  /// A charter whose effect could not be read may have all outcomes.
  static func outcomes(of effect: Charter.Effect?) -> Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        guard let outcome = Outcome(rawValue: member.name), effect.map(outcome.isPossible) ?? true
        else {
          let names = Outcome.allCases.filter { effect.map($0.isPossible) ?? true }
            .map(\.rawValue)
          log.report(
            CharterProblem.impossibleOutcome(
              member.name, effect: effect,
              nearest: NearestName.find(member.name, among: names)),
            at: member.nameRange)
          return nil
        }
        return Self.text(of: outcome, member, &log)
      }
    }
  }

  private static func text(
    of outcome: Outcome, _ member: JSONMember, _ log: inout LoadingLog
  ) -> Charter.OutcomeText? {
    let label = MemberLabel(member.name)
    let node = member.value
    guard node.members != nil else {
      log.reportWrongType(label, .outcomeText, node)
      return nil
    }
    guard node.has("text") || node.has("cite") else {
      return Shape<LocalizedText>.localizedText(node, label, &log).map {
        Charter.OutcomeText(outcome: outcome, text: $0, citations: [])
      }
    }
    guard var object = ObjectReader(node, .outcome, &log) else { return nil }
    let text = object.required("text", .localizedText, &log)
    let citations = object.optional("cite", .list(of: .citation), &log)
    object.finish(&log)
    return Charter.OutcomeText(
      outcome: outcome, text: text ?? .missing, citations: citations ?? [])
  }
}

extension Outcome {
  /// Whether a charter of that effect can come out so.
  func isPossible(for effect: Charter.Effect) -> Bool {
    switch self {
    case .notInForce, .notApplicable, .error: true
    case .conflict, .undetermined, .gaps, .conforms: effect != .guiding
    case .differs, .open, .aligned: effect == .guiding
    }
  }
}
