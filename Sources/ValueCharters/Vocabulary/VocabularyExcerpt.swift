import CharterDiagnostics
import CharterJSON
import FEEL

/// Reads a vocabulary file that is known to have no mistake, without the facts that nobody names.
struct VocabularyExcerpt {
  /// What a fact is used for.
  private enum Use: Comparable {
    /// Nothing, as far as names tell.
    case unnamed

    /// The declaration has it, so that its value is checked.
    case declared

    /// A condition reads it.
    case read
  }

  private let names: FactNames
  private var skimmer: JSONSkimmer

  /// Reads what is named of a file.
  ///
  /// - Returns: The file's object, or `nil` when it does have a mistake.
  static func root(of source: SourceText, naming names: FactNames) -> JSONNode? {
    var excerpt = VocabularyExcerpt(names: names, skimmer: JSONSkimmer(source.bytes))
    guard let root = excerpt.root(), excerpt.skimmer.isSound else { return nil }
    return root
  }

  private mutating func root() -> JSONNode? {
    let start = skimmer.offset
    guard skimmer.beginObject() else { return nil }
    var members: [JSONMember] = []
    while let name = skimmer.nextName() {
      let value = skimmer.isNamed(name, "facts") ? member(.read) : skimmer.value()
      guard let value else { return nil }
      members.append(member(name, value))
    }
    return JSONNode(.object(members), range: SourceRange(start, skimmer.offset))
  }

  /// Reads a fact, or of a group what is used; `nil` where that is nothing.
  private mutating func member(_ use: Use) -> JSONNode? {
    let start = skimmer
    guard use > .unnamed || !names.listed.isEmpty, skimmer.beginObject() else {
      skimmer.skipValue()
      return nil
    }
    var members: [JSONMember] = []
    while let name = skimmer.nextName() {
      if skimmer.isNamed(name, "type"), !skimmer.isAtObject {
        skimmer = start
        return fact(use)
      }
      if let value = member(min(use, self.use(of: skimmer.text(of: name)))) {
        members.append(member(name, value))
      }
    }
    if members.isEmpty { return nil }
    return JSONNode(.object(members), range: SourceRange(start.offset, skimmer.offset))
  }

  private func use(of name: String) -> Use {
    if names.read.contains(name) { return .read }
    return names.declared.contains(name) ? .declared : .unnamed
  }

  private mutating func fact(_ use: Use) -> JSONNode? {
    let start = skimmer
    switch use {
    case .read: return skimmer.value()
    case .declared: return checkedFact()
    case .unnamed:
      guard hasListedChoice() else { return nil }
      skimmer = start
      return skimmer.value()
    }
  }

  /// Reads of a fact what a value is held against: all but the texts that tell of it.
  private mutating func checkedFact() -> JSONNode? {
    let start = skimmer.offset
    guard skimmer.beginObject() else { return nil }
    var members: [JSONMember] = []
    while let name = skimmer.nextName() {
      if Self.texts.contains(where: { skimmer.isNamed(name, $0) }) {
        skimmer.skipValue()
      } else {
        members.append(member(name, skimmer.value()))
      }
    }
    return JSONNode(.object(members), range: SourceRange(start, skimmer.offset))
  }

  /// The members that tell of a fact.
  private static let texts = ["title", "question", "help", "purpose", "criteria", "role"]

  private func member(_ name: JSONSkimmer.Name, _ value: JSONNode) -> JSONMember {
    JSONMember(name: skimmer.text(of: name), nameRange: name.range, value: value)
  }

  /// Whether the fact that comes next has a choice that stands in a list of a condition; goes past
  /// the fact if not.
  private mutating func hasListedChoice() -> Bool {
    guard skimmer.beginObject() else { return false }
    while let name = skimmer.nextName() {
      guard skimmer.isNamed(name, "choices"), skimmer.beginObject() else {
        skimmer.skipValue()
        continue
      }
      while let choice = skimmer.nextName() {
        if names.listed.contains(nfc(skimmer.text(of: choice))) { return true }
        skimmer.skipValue()
      }
    }
    return false
  }
}
