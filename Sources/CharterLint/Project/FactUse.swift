import ValueCharters

/// Which facts of a vocabulary file are read by the charters that are linted with it.
struct FactUse {
  /// The facts that nothing reads, in order; of a list that nothing reads, the list alone.
  let unread: [Fact]

  /// Finds the facts of a vocabulary that none of some charters reads; `nil` where a mistake hides
  /// what one of them reads, or where there is none.
  init?(of part: LintProject.Part<Vocabulary>, in charters: [LintCharter]) {
    let path = part.file.source.path
    let users = charters.filter { charter in
      charter.vocabulary?.parts.contains { $0.source.path == path } ?? false
    }
    if users.isEmpty { return nil }
    var read: Set<String> = []
    for user in users {
      guard let facts = user.factsOfAll, let vocabulary = user.vocabulary else { return nil }
      for id in facts {
        if let fact = vocabulary[id] { read.insert(fact.path) }
        // A fact that goes stale needs the date that it is counted from.
        if case .fact(let date)? = vocabulary.validities[id]?.datedBy,
          let fact = vocabulary[date]
        {
          read.insert(fact.path)
        }
      }
    }
    var unreadLists: [String] = []
    var unread: [Fact] = []
    for fact in part.content.facts where !read.contains(fact.path) && !fact.type.isUnreadable {
      if fact.isElementMember {
        let isInside = unreadLists.contains { fact.path.hasPrefix("\($0).") }
        if isInside || fact.type.isGroup { continue }
      } else {
        unreadLists.append(fact.path)
      }
      unread.append(fact)
    }
    self.unread = unread
  }
}

extension FactType {
  fileprivate var isGroup: Bool { if case .record = self { true } else { false } }

  fileprivate var isUnreadable: Bool { if case .unreadable = self { true } else { false } }
}

extension LintProject {
  /// Which facts of the vocabularies nothing reads, where there are any.
  var factUses: [FactUse] {
    vocabularies.compactMap { vocabulary in
      guard let use = FactUse(of: vocabulary, in: charters), !use.unread.isEmpty else {
        return nil
      }
      let neighbours = neighbours.charters(beside: vocabulary.file)
      return neighbours.isEmpty ? use : FactUse(of: vocabulary, in: charters + neighbours)
    }
  }
}
