/// What a condition says, in the words of one language: clauses and how they hang together.
package indirect enum Sentence: Hashable, Sendable {
  /// A plain clause, such as `“Paying members” is at least 5 persons`.
  case clause(String)

  /// A question and the answer that it has.
  case answer(Answer)

  /// Each of them holds.
  case all([Sentence])

  /// At least one of them holds.
  case any([Sentence])

  /// The second holds for each of what the first names: `for each entry in “Donations”`.
  case each(String, Sentence)

  /// The second holds for what the first says exists: `there is an entry in “Donations” where`.
  case existence(String, Sentence)

  /// One of two holds, depending on a test.
  case conditional(Sentence, then: Sentence, otherwise: Sentence)
}

extension Sentence {
  /// A question with its answer, kept apart so that equal answers can be told together.
  package struct Answer: Hashable, Sendable {
    /// Which of several questions the clause is about.
    package enum Quantity: Hashable, Sendable {
      case each
      case atLeastOne
    }

    /// The questions, by their quoted titles.
    package internal(set) var subjects: [String]

    /// Which of the questions are meant, where there are several.
    package internal(set) var quantity = Quantity.each

    /// The answers of which one is given; quoted, or a yes or a no.
    package internal(set) var answers: [String]

    /// Whether any answer but those is meant.
    package internal(set) var isOther = false

    /// Whether a person who assesses gives the answer.
    package let isJudgement: Bool
  }
}

extension Sentence {
  /// All of some sentences as one: nested ones are taken in, equal answers are told together.
  static func every(of sentences: [Sentence]) -> Sentence {
    let parts = sentences.flatMap { sentence in
      if case .all(let parts) = sentence { parts } else { [sentence] }
    }
    return joined(parts, as: .each, Sentence.all)
  }

  /// One of some sentences as one: nested ones are taken in, equal answers are told together.
  static func some(of sentences: [Sentence]) -> Sentence {
    let parts = sentences.flatMap { sentence in
      if case .any(let parts) = sentence { parts } else { [sentence] }
    }
    return joined(parts, as: .atLeastOne, Sentence.any)
  }

  private static func joined(
    _ parts: [Sentence], as quantity: Answer.Quantity, _ make: ([Sentence]) -> Sentence
  ) -> Sentence {
    var result: [Sentence] = []
    var known = Seen<Sentence>()
    // The last answer takes up those that follow, before it is one of the sentences.
    var last: Answer?
    func finishLast() {
      guard let answer = last else { return }
      last = nil
      known.insert(.answer(answer))
      result.append(.answer(answer))
    }
    for part in parts {
      if case .answer(let answer) = part {
        if last == answer || last?.takeUp(answer, as: quantity) == true { continue }
        if known.contains(part) { continue }
        finishLast()
        last = answer
      } else if known.insert(part) {
        finishLast()
        result.append(part)
      }
    }
    finishLast()
    return result.count == 1 ? result[0] : make(result)
  }
}

extension Sentence.Answer {
  /// Tells another answer together with this one.
  ///
  /// - Returns: Whether both can be told together.
  fileprivate mutating func takeUp(_ other: Self, as quantity: Quantity) -> Bool {
    guard isJudgement == other.isJudgement, isOther == other.isOther, other.subjects.count == 1
    else { return false }
    if answers == other.answers, subjects.count == 1 || self.quantity == quantity,
      !isOther || quantity == .each
    {
      subjects += other.subjects
      self.quantity = quantity
      return true
    }
    if quantity == .atLeastOne, subjects == other.subjects, !isOther {
      answers += other.answers.filter { !answers.contains($0) }
      return true
    }
    return false
  }
}
