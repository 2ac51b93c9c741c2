import CharterDiagnostics
import FEEL

extension SentenceWriter {
  /// What names in a part of a condition lead to.
  private struct Mentions {
    var scopes = Seen<Int>()
    var hasOutside = false
  }

  /// Whether a part of a condition speaks of anything but one entry at hand.
  func mustNameEntries(in parts: [Syntax]) -> Bool {
    guard let innermost = scopes.lastIndex(where: { !$0.isLiteral }) else { return false }
    var mentions = Mentions()
    for part in parts { collect(part, &mentions) }
    let entries = mentions.scopes.elements
    if entries.isEmpty { return false }
    return mentions.hasOutside || entries != [innermost] || !scopes[innermost].isSingle
  }

  private func collect(_ syntax: Syntax, _ mentions: inout Mentions) {
    switch syntax.form {
    case .invalid, .number, .text, .boolean, .temporal: return
    case .name(let name): collect(name, &mentions)
    case .member(let part, _), .negation(let part): collect(part, &mentions)
    // What stands in brackets or behind `satisfies` is about other entries and says which.
    case .bracket(let list, _): collect(list, &mentions)
    case .some(let bindings, _), .every(let bindings, _):
      for binding in bindings { collect(binding.list, &mentions) }
    case .list(let parts), .conjunction(let parts), .disjunction(let parts):
      for part in parts { collect(part, &mentions) }
    case .call(_, let arguments), .application(_, let arguments):
      for argument in arguments { collect(argument.value, &mentions) }
    case .range(let left, _, let right, _), .arithmetic(_, let left, let right),
      .comparison(_, let left, let right):
      collect(left, &mentions)
      collect(right, &mentions)
    case .between(let first, let second, let third),
      .conditional(let first, then: let second, else: let third):
      for part in [first, second, third] { collect(part, &mentions) }
    case .membership(let subject, let tests):
      collect(subject, &mentions)
      for test in tests { collect(test.operand, &mentions) }
    }
  }

  private func collect(_ name: String, _ mentions: inout Mentions) {
    guard let index = scope(of: name)?.index else {
      mentions.hasOutside = true
      return
    }
    if !scopes[index].isLiteral { mentions.scopes.insert(index) }
  }

  /// The entry that a name stands for, or whose member it is.
  func scope(of name: String) -> (index: Int, member: Fact?)? {
    for (index, scope) in scopes.enumerated().reversed() {
      if let variable = scope.variable {
        if variable == name { return (index, nil) }
        continue
      }
      if name == "item" { return (index, nil) }
      if case .record(let members) = scope.entry,
        let member = members.first(where: { $0.names.last == name })
      {
        return (index, member)
      }
    }
    return nil
  }

  /// The entry of a scope, in words.
  func entry(of index: Int) -> Phrase {
    let scope = scopes[index]
    if scope.isLiteral {
      return .literal(wording(en: "that one", da: "den pågældende"), scope.entry)
    }
    var phrase = Phrase(wording(en: "the entry", da: "posten"), scope.entry)
    guard namesEntries else {
      phrase.isCurrentEntry = true
      return phrase
    }
    if scopes.count(where: { !$0.isLiteral }) == 1 { return phrase }
    let alike = scopes.indices.filter { scopes[$0].list == scope.list }
    if alike.count > 1, let place = alike.firstIndex(of: index) {
      phrase.text = nth(place + 1, of: nil)
    } else {
      phrase.text = wording(en: "the entry in \(scope.list)", da: "posten i \(scope.list)")
    }
    return phrase
  }

  /// One entry by its place, in a list or among those at hand.
  func nth(_ number: Int, of list: String?) -> String {
    let ordinal: String? =
      switch number {
      case 1: wording(en: "first", da: "første")
      case 2: wording(en: "second", da: "anden")
      case 3: wording(en: "third", da: "tredje")
      case -1: wording(en: "last", da: "sidste")
      default: nil
      }
    let place = list.map { wording(en: " in \($0)", da: " i \($0)") } ?? ""
    if let ordinal {
      return wording(en: "the \(ordinal) entry", da: "den \(ordinal) post") + place
    }
    let end = number < 0 ? wording(en: " from the end", da: " bagfra") : ""
    return wording(en: "entry number ", da: "post nummer ") + "\(number.magnitude)" + end + place
  }
}
