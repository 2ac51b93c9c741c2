import FEEL

extension SentenceWriter {
  /// Writes a call that is true or false, or its opposite.
  mutating func call(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax, _ isNegated: Bool
  ) -> Sentence {
    switch name {
    case "not":
      guard let argument = arguments.first else { break }
      return condition(argument.value, isNegated: !isNegated)
    case "all", "any":
      if let items = items(of: arguments) {
        return condition(items, isAll: name == "all", isNegated)
      }
      return atom(arguments.map(\.value)) { writer in
        writer.answers(arguments, isAll: name == "all", isNegated)
      }
    case "list contains", "contains", "starts with", "ends with":
      return atom(arguments.map(\.value)) { $0.containment(name, arguments, isNegated) }
    default: break
    }
    return atom([syntax]) { $0.answer(to: $0.phrase(syntax), isNegated) }
  }

  /// The conditions that `all` or `any` is given one by one.
  private func items(of arguments: [Syntax.Argument]) -> [Syntax]? {
    if arguments.count > 1 { return arguments.map(\.value) }
    if let argument = arguments.first, case .list(let elements) = argument.value.form {
      return elements
    }
    return nil
  }

  private mutating func condition(
    _ items: [Syntax], isAll: Bool, _ isNegated: Bool
  ) -> Sentence {
    var parts: [Sentence] = []
    for item in items { parts.append(condition(item, isNegated: isNegated)) }
    if parts.isEmpty {
      return isAll != isNegated
        ? .clause(wording(en: "this always holds", da: "dette gælder altid"))
        : .clause(wording(en: "this never holds", da: "dette gælder aldrig"))
    }
    return isAll != isNegated ? .every(of: parts) : .some(of: parts)
  }

  private mutating func answers(
    _ arguments: [Syntax.Argument], isAll: Bool, _ isNegated: Bool
  ) -> Sentence {
    let answer = wording.answer(!isNegated)
    let list = argument(0, "list", of: arguments).map { text(of: phrase($0)) } ?? ""
    return .clause(
      isAll != isNegated
        ? wording(
          en: "all answers in \(list) are \(answer)", da: "alle svar i \(list) er \(answer)")
        : wording(
          en: "at least one answer in \(list) is \(answer)",
          da: "mindst ét svar i \(list) er \(answer)"))
  }

  private mutating func containment(
    _ name: String, _ arguments: [Syntax.Argument], _ isNegated: Bool
  ) -> Sentence {
    guard let whole = argument(0, name == "list contains" ? "list" : "string", of: arguments),
      let part = argument(1, name == "list contains" ? "element" : "match", of: arguments)
    else { return .clause(wording(en: "something holds", da: "noget gælder")) }
    let container = phrase(whole)
    let element = phrase(part, comparedTo: container.kind.isList ? container.kind.element : .text)
    let (words, match) = (text(of: container), text(of: element))
    switch name {
    case "list contains": return isIn(container, match, isNegated)
    case "starts with":
      return .clause(
        isNegated
          ? wording(
            en: "\(words) begins with anything but \(match)",
            da: "\(words) begynder med andet end \(match)")
          : wording(en: "\(words) begins with \(match)", da: "\(words) begynder med \(match)"))
    case "ends with":
      return .clause(
        isNegated
          ? wording(
            en: "\(words) ends with anything but \(match)",
            da: "\(words) slutter med andet end \(match)")
          : wording(en: "\(words) ends with \(match)", da: "\(words) slutter med \(match)"))
    default:
      return .clause(
        isNegated
          ? wording(en: "\(words) does not contain \(match)", da: "\(words) er uden \(match)")
          : wording(en: "\(words) contains \(match)", da: "\(words) indeholder \(match)"))
    }
  }

  /// The argument of a parameter, by its name or its place.
  func argument(_ index: Int, _ name: String, of arguments: [Syntax.Argument]) -> Syntax? {
    if arguments.contains(where: { $0.name != nil }) {
      return arguments.first { $0.name?.text == name }?.value
    }
    return arguments.indices.contains(index) ? arguments[index].value : nil
  }
}
