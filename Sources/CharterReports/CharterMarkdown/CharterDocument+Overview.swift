import ValueCharters

extension CharterDocument {
  /// Who owes what to whom.
  var overview: [MarkdownBlock] {
    let groups = Charter.Rule.Holder.allCases.map { holder in
      (holder, charter.rules.filter { $0.holder == holder })
    }
    let blocks = groups.flatMap { holder, rules in rules.isEmpty ? [] : owed(rules, by: holder) }
    guard !blocks.isEmpty else { return [] }
    let title = wording(en: "Who owes what to whom", da: "Hvem skylder hvem hvad")
    return [.heading(2, .plain(title))] + blocks
  }

  private func owed(_ rules: [Charter.Rule], by holder: Charter.Rule.Holder) -> [MarkdownBlock] {
    let title: String =
      switch holder {
      case .association:
        wording(
          en: "What the association owes the authority",
          da: "Hvad foreningen skylder myndigheden")
      case .authority:
        wording(
          en: "What the authority owes the association",
          da: "Hvad myndigheden skylder foreningen")
      }
    // Musts stand first; within a level the order of the charter holds.
    let items = Charter.Rule.Level.allCases.flatMap { level in
      rules.filter { $0.level == level }.map { rule in
        MarkdownBlock.Item(
          .strong(wording.word(for: level)) + " – "
            + .link(text(rule.title), to: "#" + anchor(.rule, rule.id.content)))
      }
    }
    return [.heading(3, .plain(title)), .list(items)]
  }
}
