import CharterDiagnostics
import CharterJSON
import ValueCharters

extension LintProject {
  /// A charter, and those of the project that extend it, at any depth.
  func users(of charter: LintCharter) -> [LintCharter] {
    [charter] + (extenders[charter.file.source.path] ?? []).map { charters[$0] }
  }

  /// The charters that lie beside one, and extend it.
  func neighbours(extending charter: LintCharter) -> [LintCharter] {
    neighbours.charters(beside: charter.file).filter { neighbour in
      neighbour.charter.parents.contains { $0.source.path == charter.file.source.path }
    }
  }

  /// The rules of a name, with or without the id of their charter.
  func rules(named name: String) -> [(rule: Charter.Rule, charter: Charter)] {
    (rulesByName[name] ?? []).map { reference in
      let charter = charters[reference.charter].charter
      return (charter.rules[reference.rule], charter)
    }
  }
}

extension LintCharter {
  /// Whether all that it extends has been taken over.
  var isResolved: Bool { charter.isResolved }

  /// Whether all that may name something could be read.
  var hasAllRules: Bool {
    isResolved && hasRead(LoadingLog.declaring.union(["requires", "applies"]))
  }

  /// Whether all members of some names could be read, so that one that is not there is missing.
  func hasRead(_ names: Set<String>) -> Bool { charter.unread.isDisjoint(with: names) }

  /// Where the charter's id stands.
  var idLocation: SourceLocation? {
    (file.json.root?["charter"]?.range).map { file.location($0) }
  }
}

extension Charter {
  /// The vocabularies that it names and that lack one of its languages, in which nobody could be
  /// asked.
  func untranslated(_ vocabulary: Vocabulary?, in file: LintFile) -> [Diagnostic] {
    let own = vocabularyPaths.filter { $0.location.path == file.source.path }
    return own.compactMap { path in
      let place = ProjectPath(file.source.path).relative(path.content)?.text
      guard let part = vocabulary?.parts.first(where: { $0.source.path == place }),
        !part.languages.isEmpty, vocabulary?.hasTexts(in: part) ?? false,
        let missing = languages.first(where: { !part.languages.contains($0) })
      else { return nil }
      return Diagnostic(
        id: "missing-translation",
        message: LocalizedText(
          en: "'\(path.content)' has no texts in '\(missing.rawValue)'",
          da: "'\(path.content)' har ingen tekster på '\(missing.rawValue)'"),
        location: path.location)
    }
  }
}

extension Vocabulary {
  /// Whether a file of it has anything to read.
  fileprivate func hasTexts(in part: Part) -> Bool {
    facts.contains { fact in
      fact.location.path == part.source.path && (fact.question ?? fact.title ?? fact.help) != nil
    }
  }
}

extension InForce {
  /// Whether some day lies in both periods.
  func overlaps(_ other: InForce) -> Bool {
    if let until, let from = other.from, until < from { return false }
    if let from, let until = other.until, until < from { return false }
    return true
  }
}

extension LintFile {
  /// Where the value of a member stands in the object at a place, or the place itself.
  func location(of member: String, inObjectAt place: SourceLocation) -> SourceLocation {
    json.root?.object(at: place.range)?[member].map { location($0.range) } ?? place
  }
}
