import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == Decimal128 {
  /// A decimal number.
  static var decimal: Shape {
    Shape { node, label, log in
      guard let text = node.number else {
        log.reportWrongType(label, .number, node)
        return nil
      }
      if let number = Decimal128(json5: text) { return number }
      log.report(ValueProblem.unkeepableNumber(text), at: node.range)
      return nil
    }
  }
}

extension Shape where Content == Value {
  /// A value of a fact's type.
  static func factValue(of type: FactType) -> Shape {
    Shape { node, _, log in type.value(of: node, &log) }
  }
}

extension Shape where Content == JSONNode {
  /// An object that its caller reads.
  static var object: Shape {
    Shape { node, label, log in
      if node.members != nil { return node }
      log.reportWrongType(label, .object, node)
      return nil
    }
  }
}

extension Shape where Content == [FactType.Choice] {
  /// The choices of a fact with their titles.
  static var choices: Shape {
    Shape { node, label, log in
      guard let members = node.members else {
        log.reportWrongType(label, .object, node)
        return nil
      }
      if members.isEmpty { log.report(ShapeProblem.emptyList(label), at: node.range) }
      var choices: [FactType.Choice] = []
      for member in node.entries(&log) {
        if member.name.isBlank {
          log.report(TextProblem.empty(label.element), at: member.nameRange)
        }
        let title = Shape<LocalizedText>.localizedText(
          member.value, MemberLabel(member.name), &log)
        choices.append(
          FactType.Choice(
            name: nfc(member.name), title: title ?? .missing,
            location: log.location(member.nameRange)))
      }
      return choices.isEmpty ? nil : choices
    }
  }
}
