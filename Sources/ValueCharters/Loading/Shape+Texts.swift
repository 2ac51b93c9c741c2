import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == String {
  /// A text that is not empty.
  package static var text: Shape {
    Shape { node, label, log in
      guard let text = node.string else {
        log.reportWrongType(label, .text, node)
        return nil
      }
      guard !text.isBlank else {
        log.report(TextProblem.empty(label), at: node.range)
        return nil
      }
      return text
    }
  }

  /// An identifier such as `equal-worth`.
  package static var kebabCase: Shape {
    Shape { node, label, log in
      guard let text = Shape.text(node, label, &log) else { return nil }
      guard text.isKebabCase else {
        log.report(TextProblem.notKebabCase(text), at: node.range)
        return nil
      }
      return text
    }
  }

  /// A name such as `payingCount`.
  package static var camelCase: Shape {
    Shape { node, label, log in
      guard let text = Shape.text(node, label, &log) else { return nil }
      guard text.isCamelCase else {
        log.report(TextProblem.notCamelCase(text), at: node.range)
        return nil
      }
      return text
    }
  }

  /// The address of a web page.
  package static var webAddress: Shape {
    Shape { node, label, log in
      guard let text = Shape.text(node, label, &log) else { return nil }
      let rest = ["https://", "http://"].lazy.filter(text.hasPrefix).map {
        text.dropFirst($0.count)
      }
      guard let rest = rest.first, !rest.isEmpty,
        text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
      else {
        log.report(TextProblem.notAWebAddress(text), at: node.range)
        return nil
      }
      return text
    }
  }
}

extension Shape
where Content: RawRepresentable & CaseIterable & Sendable, Content.RawValue == String {
  /// One word of a fixed set.
  package static var word: Shape {
    Shape { node, label, log in
      guard let text = node.string else {
        log.reportWrongType(label, .text, node)
        return nil
      }
      // Bytes, as a canonically equivalent text is another word.
      if let word = Content(rawValue: text), word.rawValue.hasSameBytes(as: text) { return word }
      let allowed = Content.allCases.map(\.rawValue)
      let nearest = NearestName.find(text, among: allowed)
      log.report(
        TextProblem.unknownWord(label, text, allowed: allowed, nearest: nearest),
        at: node.range)
      return nil
    }
  }
}

extension Shape where Content == Bool {
  /// The literal `true` or `false`.
  package static var boolean: Shape {
    Shape { node, label, log in
      if let value = node.boolean { return value }
      log.reportWrongType(label, .boolean, node)
      return nil
    }
  }
}

extension Shape where Content == Condition {
  /// A FEEL condition as a text; what is in it is checked later.
  package static var condition: Shape {
    Shape { node, label, log in
      guard let text = node.string else {
        log.reportWrongType(label, .condition, node)
        return nil
      }
      return Condition(text: text, location: log.location(node.range))
    }
  }
}
