import CharterDiagnostics
import CharterJSON

/// The language that all texts of a file have and its list of languages does not: the list is wrong
/// then, and no text.
struct ForeignLanguages {
  /// How many texts are needed to say so.
  private static let fewest = 3

  private let file: LintFile

  init(_ file: LintFile) {
    self.file = file
  }

  /// What is found in the file, with one finding about the list for those about every text.
  func joined(_ findings: [Diagnostic]) -> [Diagnostic] {
    // A text with a language too many is none to the linter.
    guard file.texts.isEmpty, let list = file.json.root?["languages"] else { return findings }
    let listed = list.elements?.compactMap(\.string) ?? []
    let ofTexts = findings.filter { finding in
      finding.id == "unknown-member" && finding.location?.path == file.source.path
        && Self.name(at: finding.location).count == 2
    }
    let names = Set(ofTexts.map { Self.name(at: $0.location) }).subtracting(listed)
    guard ofTexts.count >= Self.fewest, names.count == 1, let name = names.first else {
      return findings
    }
    let joined = findings.filter { finding in
      finding.location?.path != file.source.path
        || !(finding.id == "missing-translation"
          || finding.id == "unknown-member" && Self.name(at: finding.location) == name)
    }
    return joined + [finding(name, in: list, of: listed)]
  }

  private static func name(at location: SourceLocation?) -> String {
    location?.text.withoutQuotes ?? ""
  }

  private func finding(_ name: String, in list: JSONNode, of listed: [String]) -> Diagnostic {
    // Where there are several, the one that was meant is the one that looks like it.
    let nearest = NearestName.find(name, among: listed)
    let entry = list.elements?.first { $0.string == nearest } ?? list
    return Diagnostic(
      id: "unknown-member",
      message: LocalizedText(
        en: "all texts of this file are in '\(name)', which its languages do not list",
        da: "alle tekster i denne fil er på '\(name)', som dens sprog ikke nævner"),
      location: file.location((nearest == nil ? list : entry).range))
  }
}
