import CharterDiagnostics
package import ValueCharters

extension CharterExplanation {
  /// What one rule asks for, on a day.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - day: The day.
  /// - Returns: The text.
  package func text(on rule: CompiledCharter.Rule, _ day: CivilDate) -> String {
    var explanation = self
    explanation.write(rule, on: day)
    return explanation.page.text
  }

  private mutating func write(_ compiled: CompiledCharter.Rule, on day: CivilDate) {
    let rule = compiled.rule
    page.write("\(text(rule.title)) [\(rule.id.content)]", .strong)
    page.write(
      "\(text(charter.title)), \(text(charter.issuer)): \(text(compiled.value.title))", .faint)
    if let own = compiled.value.text { page.write(text(own)) }
    page.blank()
    page.table(rows(of: rule, on: day), .faint)
    writeDefinitions(of: rule)
    writeFacts(of: compiled)
    if rule.citations.isEmpty { return }
    page.heading(wording(en: "Sources", da: "Kilder"))
    for citation in rule.citations {
      guard let source = charter.sources.first(where: { $0.id.content == citation.source.content })
      else { continue }
      write(source, at: citation.at)
    }
  }

  private func rows(of rule: Charter.Rule, on day: CivilDate) -> [TextPage.Row] {
    var rows = [
      TextPage.Row(wording(en: "asks", da: "beder om"), wording.description(of: rule))
    ]
    if let applies = rule.applies {
      rows.append(TextPage.Row(wording(en: "applies if", da: "gælder hvis"), applies.text))
    }
    rows.append(TextPage.Row(wording(en: "requires", da: "kræver"), rule.requires.text))
    if rule.inForce != InForce() {
      rows.append(
        TextPage.Row(
          wording(en: "in force", da: "i kraft"), wording.phrase(for: rule.inForce, on: day)))
    }
    if let remedy = rule.remedy {
      rows.append(TextPage.Row(wording(en: "what to do", da: "hvad kan gøres"), text(remedy)))
    }
    if let cure = rule.cure {
      let time = wording.duration(cure)
      rows.append(
        TextPage.Row(
          wording(en: "time", da: "frist"),
          wording(
            en: "can be put right within \(time) of the authority's notice",
            da: "kan afhjælpes inden for \(time) efter myndighedens meddelelse")))
    }
    if rule.needsConfirmation {
      rows.append(
        TextPage.Row(
          wording(en: "confirmed", da: "bekræftes"),
          wording(
            en: "an adverse finding needs a second person to uphold it",
            da: "et negativt fund kræver, at endnu en person fastholder det")))
    }
    return rows
  }

  /// The definitions that the rule's conditions name, and those that they name.
  private mutating func writeDefinitions(of rule: Charter.Rule) {
    var words = rule.requires.text.names.union(rule.applies?.text.names ?? [])
    var used: Set<String> = []
    while let next = charter.definitions.first(where: {
      words.contains($0.name.content) && !used.contains($0.name.content)
    }) {
      used.insert(next.name.content)
      words.formUnion(next.condition.text.names)
    }
    if used.isEmpty { return }
    page.heading(wording(en: "Where", da: "Hvor"))
    page.table(
      charter.definitions.filter { used.contains($0.name.content) }
        .map { TextPage.Row($0.name.content, $0.condition.text) }, .faint)
  }

  private mutating func writeFacts(of rule: CompiledCharter.Rule) {
    let ids = Set(rule.requires.facts + (rule.applies?.facts ?? [])).sorted()
    let facts = ids.compactMap { compiled.vocabulary[$0] }
    if facts.isEmpty { return }
    page.heading(wording(en: "Facts", da: "Oplysninger"))
    for fact in facts {
      page.blank()
      page.write(text(fact.askedQuestion), mark: TextPage.Mark("?", .open), indent: 2)
      page.write(
        "\(fact.path) – \(wording.phrase(for: fact.type)), "
          + wording(en: "from ", da: "fra ") + wording.word(for: fact.source), .faint, indent: 4)
      if let help = fact.help { page.write(text(help), indent: 4) }
      if let criteria = fact.criteria { page.write(text(criteria), indent: 4) }
      if let role = fact.role {
        page.write(wording(en: "Assessed by: ", da: "Vurderes af: ") + text(role), indent: 4)
      }
      if let assumption = fact.ifAbsent {
        let value = wording.display(assumption.value)
        page.write(
          wording(
            en: "Taken as \(value) while it is not declared: ",
            da: "Regnes for \(value), så længe det ikke er oplyst: ") + text(assumption.because),
          indent: 4)
      }
    }
  }
}

extension String {
  /// The names in a condition, its paths cut at their points.
  fileprivate var names: Set<String> {
    Set(
      split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        .compactMap { $0.split(separator: ".").first.map(String.init) })
  }
}
