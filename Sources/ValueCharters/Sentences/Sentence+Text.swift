extension Sentence {
  /// The sentence in one line, without a capital at its beginning and a full stop at its end.
  package func text(in wording: Wording) -> String {
    text(in: wording, depth: 0)
  }

  private func text(in wording: Wording, depth: Int) -> String {
    switch self {
    case .clause(let text): return text
    case .answer(let answer): return answer.text(in: wording)
    case .all(let parts):
      return joined(parts, wording, depth, wording(en: " and ", da: ", og "))
    case .any(let parts):
      let text = joined(parts, wording, depth, wording(en: ", or ", da: ", eller "))
      return parts.contains { $0.isComposite } ? wording(en: "either ", da: "enten ") + text : text
    case .each(let lead, let body):
      return "\(lead): \(body.text(in: wording, depth: depth))"
    case .existence(let lead, let body):
      return "\(lead) \(body.text(in: wording, depth: depth))"
    case .conditional(let test, let then, let otherwise):
      let parts = [test, then, otherwise].map { $0.text(in: wording, depth: depth) }
      return wording(
        en: "if \(parts[0]), then \(parts[1]); otherwise \(parts[2])",
        da: "hvis \(parts[0]), gælder, at \(parts[1]); ellers gælder, at \(parts[2])")
    }
  }

  /// Parts in a row; they are lettered where one of them has parts itself.
  private func joined(
    _ parts: [Sentence], _ wording: Wording, _ depth: Int, _ conjunction: String
  ) -> String {
    let isLettered = parts.contains { $0.isComposite }
    var texts = parts.map { $0.text(in: wording, depth: depth + (isLettered ? 1 : 0)) }
    if isLettered {
      for index in texts.indices {
        texts[index] = "(\(Self.label(index, depth: depth))) \(texts[index])"
      }
    }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    let needsComma = isLettered || parts.contains(where: \.isCompound)
    let hasComma = conjunction.utf8.first == UInt8(ascii: ",")
    return Array(texts[..<(texts.count - 1)]).joined(by: ", ")
      + (needsComma && !hasComma ? "," : "") + conjunction + last
  }

  /// `a`, `b` and so on, at the next depth `1`, `2`.
  private static func label(_ index: Int, depth: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    guard depth.isMultiple(of: 2), letters.indices.contains(index) else { return "\(index + 1)" }
    return String(letters[index])
  }

  /// Whether it takes more than one clause to say.
  package var isComposite: Bool {
    switch self {
    case .clause, .answer: false
    case .all, .any, .each, .existence, .conditional: true
    }
  }

  /// Whether a clause enumerates something, so that a further `and` needs a comma before it.
  private var isCompound: Bool {
    switch self {
    case .answer(let answer): answer.subjects.count > 1 || answer.answers.count > 1
    case .clause, .all, .any, .each, .existence, .conditional: false
    }
  }

  /// Whether it is one question with one answer.
  package var isOneAnswer: Bool {
    if case .answer(let answer) = self {
      answer.subjects.count == 1 && answer.answers.count == 1
    } else {
      false
    }
  }

  /// The number of clauses.
  package var clauseCount: Int {
    switch self {
    case .clause: 1
    case .answer(let answer): answer.subjects.count
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.clauseCount }
    case .each(_, let body), .existence(_, let body): 1 + body.clauseCount
    case .conditional(let test, let then, let otherwise):
      test.clauseCount + then.clauseCount + otherwise.clauseCount
    }
  }
}

extension Sentence.Answer {
  /// The clause: `“Open to everyone” is answered yes`.
  package func text(in wording: Wording) -> String {
    let answer =
      isOther && answers.count > 1 ? wording.none(of: answers) : wording.any(of: answers)
    guard subjects.count > 1 else {
      return "\(subjects.first ?? "") \(predicate(answer, "", wording))"
    }
    let titles = wording.all(of: subjects)
    switch quantity {
    case .each:
      return
        "\(titles) \(predicate(answer, wording(en: "each ", da: subjects.count > 2 ? "alle " : "begge "), wording))"
    case .atLeastOne:
      let lead = wording(en: "at least one of \(titles)", da: "mindst én af \(titles)")
      return "\(lead) \(predicate(answer, "", wording))"
    }
  }

  private func predicate(_ answer: String, _ each: String, _ wording: Wording) -> String {
    let verb = wording(en: each.isEmpty ? "is" : "are", da: "er")
    let other = isOther && answers.count == 1 ? wording(en: "anything but ", da: "andet end ") : ""
    if isJudgement {
      return wording(
        en: "\(verb) \(each)assessed as \(other)\(answer)",
        da: "\(verb) \(each)vurderet til \(other)\(answer)")
    }
    return wording(
      en: "\(verb) \(each)answered \(isOther ? "with " : "")\(other)\(answer)",
      da: "\(verb) \(each)besvaret med \(other)\(answer)")
  }
}
