import ValueCharters

extension CharterDocument {
  /// The charters that this one takes over, and the rules of theirs that it does not.
  var parents: [MarkdownBlock.Item] {
    guard !charter.parents.isEmpty else { return [] }
    let names = charter.parents.map { MarkdownText.code($0.id) + .plain(" " + $0.version) }
    return [
      MarkdownBlock.Item(
        label(en: "Takes over", da: "Overtager") + " " + names.joined(by: ", "),
        charter.overrides.map { item(for: $0) })
    ]
  }

  private func item(for override: Charter.Override) -> MarkdownBlock.Item {
    let id = override.rule.content
    let isReplaced = charter.rules.contains { $0.id.content == id }
    let what =
      isReplaced
      ? wording(en: "with its own words for ", da: "med sine egne ord for ")
      : wording(en: "without ", da: "uden ")
    let name: MarkdownText =
      isReplaced ? .link(id, to: "#" + anchor(.rule, id)) : .code(id)
    return MarkdownBlock.Item(
      .plain(what) + name + .plain(": " + text(override.because))
        + references(override.citations))
  }
}
