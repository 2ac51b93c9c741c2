import ValueCharters

extension CharterDocument {
  /// The definitions that are too long to be told wherever they are used.
  ///
  /// - Parameters:
  ///   - charter: The charter.
  ///   - sentences: Its conditions in words.
  /// - Returns: Their names, in the order of the charter.
  static func terms(of charter: Charter, _ sentences: ConditionSentences) -> [String] {
    var uses: [String: Int] = [:]
    let conditions =
      charter.rules.flatMap { [$0.requires, $0.applies].compactMap { $0 } }
      + charter.definitions.map(\.condition) + [charter.applies].compactMap { $0 }
    for name in conditions.flatMap({ $0.text.allNames }) { uses[name, default: 0] += 1 }
    return charter.definitions.map(\.name.content).filter { name in
      guard uses[name, default: 0] > 1 else { return false }
      return sentences.sentence(forDefinition: name).map { $0.clauseCount > 3 } ?? false
    }
  }

  /// The definitions that are explained apart.
  var termPart: [MarkdownBlock] {
    let items = terms.enumerated().compactMap { index, name -> MarkdownBlock.Item? in
      let number = index + 1
      let title = wording(en: "Term \(number):", da: "Begreb \(number):")
      let label = MarkdownText.anchor(anchor(.term, "\(number)")) + .strong(title)
      return sentences.sentence(forDefinition: name)?.item(label, in: wording)
    }
    guard !items.isEmpty else { return [] }
    return [.heading(2, .plain(wording(en: "Terms", da: "Begreber"))), .list(items)]
  }
}

extension String {
  /// The names in a condition, its paths cut at their points.
  fileprivate var allNames: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      .compactMap { $0.split(separator: ".").first.map(String.init) }
  }
}
