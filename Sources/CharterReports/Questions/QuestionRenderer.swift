package import CharterDiagnostics
import CharterJSON
package import ValueCharters

/// Writes what a declaration leaves open, by whom to ask; what settles most comes first.
package struct QuestionRenderer {
  private let wording: Wording
  private var page: TextPage

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - page: The page to write on.
  package init(in language: Language, on page: TextPage) {
    wording = Wording(language)
    self.page = page
  }

  /// The text of a report's questions.
  ///
  /// - Parameter report: The report.
  /// - Returns: The text.
  package func text(of report: Report) -> String {
    var renderer = self
    renderer.write(report)
    return renderer.page.text
  }

  private func text(_ text: LocalizedText) -> String { text[wording.language] }

  private mutating func write(_ report: Report) {
    let name = report.declaration.displayName
    page.write(
      wording(
        en: "What to ask about \(name), as of \(report.evaluatedOn)",
        da: "Hvad der skal spørges om: \(name), pr. \(report.evaluatedOn)"), .strong)
    let questions = OpenQuestion.all(in: report.charters.flatMap(\.findings.open))
    if questions.isEmpty {
      page.write(
        wording(en: "Nothing is left to ask.", da: "Der er intet tilbage at spørge om."))
    }
    for source in FactSource.allCases {
      let group = questions.filter { $0.ask == source }.answerableFirst
      if group.isEmpty { continue }
      page.heading("\(wording.heading(questionsTo: source)) (\(group.count))")
      for (index, question) in group.enumerated() {
        page.blank()
        write(question, number: index + 1, in: report)
      }
    }
  }

  private mutating func write(_ question: OpenQuestion, number: Int, in report: Report) {
    let mark = "\(number)."
    let indent = 3 + mark.count
    page.write(text(question.question), .strong, mark: TextPage.Mark(mark), indent: 2)
    for place in question.places {
      let location = place.location.map { " – \($0.place)" } ?? ""
      page.write(
        "\(question.fact): \(wording.phrase(for: place.reason, from: question.ask))\(location)",
        indent: indent)
    }
    var rules: [String] = []
    for charter in report.charters.map(\.id) {
      let names = question.findings.mustsFirst.filter { $0.charter == charter }.map(\.rule)
      if names.isEmpty { continue }
      let list = names.joined(separator: ", ")
      rules.append(report.charters.count > 1 ? "\(charter): \(list)" : list)
    }
    if let answer = report.vocabulary[question.fact].flatMap({ wording.answer(of: $0.type) }) {
      page.write(
        wording(en: "answer: \(answer)", da: "svar: \(answer)"), indent: indent)
    }
    let list = rules.joined(separator: "; ")
    page.write(wording(en: "for \(list)", da: "til \(list)"), .faint, indent: indent)
  }
}

extension QuestionRenderer {
  /// The questions of a report as JSON, in the same order.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - language: The language.
  /// - Returns: An array of objects.
  package static func json(of report: Report, in language: Language) -> [UInt8] {
    let questions = OpenQuestion.all(in: report.charters.flatMap(\.findings.open))
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for source in FactSource.allCases {
      for question in questions where question.ask == source {
        writer.write(question, report.vocabulary[question.fact]?.type, in: language)
      }
    }
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    _ open: OpenQuestion, _ type: FactType?, in language: Language
  ) {
    beginObject()
    member("fact", open.fact)
    member("ask", open.ask.rawValue)
    member("question", open.question[language])
    key("type")
    if let name = type?.name { string(name.rawValue) } else { null() }
    key("choices")
    if let choices = type?.choices { write(choices, in: language) } else { null() }
    member("rules", open.findings.map { "\($0.charter)/\($0.rule)" })
    key("places")
    beginArray()
    for place in open.places {
      beginObject()
      member("reason", place.reason.rawValue)
      member("pointer", place.pointer)
      key("location")
      if let location = place.location { write(location) } else { null() }
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func write(_ choices: [FactType.Choice], in language: Language) {
    beginArray()
    for choice in choices {
      beginObject()
      member("name", choice.name)
      member("title", choice.title[language])
      endObject()
    }
    endArray()
  }
}

extension FactType {
  /// The name of the type as vocabularies write it.
  fileprivate var name: Name? {
    switch self {
    case .boolean: .boolean
    case .number: .number
    case .text: .text
    case .date: .date
    case .choice: .choice
    case .list: .list
    case .record, .unreadable: nil
    }
  }

  /// The choices of a value, or of each element of a list.
  fileprivate var choices: [Choice]? {
    switch self {
    case .choice(let choices): choices
    case .list(let element): element.choices
    case .boolean, .number, .text, .date, .record, .unreadable: nil
    }
  }
}
