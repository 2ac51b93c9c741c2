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
    for part in parts {
      if let last = result.last, let merged = last.merged(with: part, as: quantity) {
        result[result.count - 1] = merged
      } else if !result.contains(part) {
        result.append(part)
      }
    }
    return result.count == 1 ? result[0] : make(result)
  }

  private func merged(with next: Sentence, as quantity: Answer.Quantity) -> Sentence? {
    guard case .answer(var answer) = self, case .answer(let other) = next,
      answer.isJudgement == other.isJudgement, answer.isOther == other.isOther,
      other.subjects.count == 1, self != next
    else { return nil }
    if answer.answers == other.answers,
      answer.subjects.count == 1 || answer.quantity == quantity,
      !answer.isOther || quantity == .each
    {
      answer.subjects += other.subjects
      answer.quantity = quantity
      return .answer(answer)
    }
    if quantity == .atLeastOne, answer.subjects == other.subjects, !answer.isOther {
      answer.answers += other.answers.filter { !answer.answers.contains($0) }
      return .answer(answer)
    }
    return nil
  }
}
