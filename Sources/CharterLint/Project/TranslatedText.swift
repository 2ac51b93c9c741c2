import CharterDiagnostics
import CharterJSON

/// A text that a file gives in several languages.
struct TranslatedText: Sendable {
  /// The text in one language.
  struct Entry: Sendable {
    let language: Language
    let text: String

    /// The string with its quotes.
    let range: SourceRange
  }

  /// The member that holds the text, such as `title`.
  let name: String

  /// The names and places on the way to it.
  let path: [String]

  /// The text in each language, the authentic one first.
  let entries: [Entry]

  let source: SourceText

  /// The place of an entry.
  func location(of entry: Entry) -> SourceLocation { SourceLocation(source, entry.range) }

  /// The place of a part of an entry's text.
  func location(of range: SourceRange, in entry: Entry) -> SourceLocation {
    let offsets = JSONStringOffsets(range: entry.range, in: source.bytes, dialect: .json5)
    return SourceLocation(source, offsets.sourceRange(of: range))
  }

  /// All such texts of a file.
  static func all(in root: JSONNode?, of source: SourceText) -> [TranslatedText] {
    guard let root else { return [] }
    var collector = Collector(source: source, languages: languages(of: root))
    collector.collect(root, [])
    return collector.texts
  }

  private static func languages(of root: JSONNode) -> [Language] {
    let codes = root["languages"]?.elements?.compactMap(\.string) ?? []
    return codes.isEmpty ? Language.spoken : codes.map { Language(rawValue: $0) }
  }

  private struct Collector {
    let source: SourceText
    let languages: [Language]
    var texts: [TranslatedText] = []

    mutating func collect(_ node: JSONNode, _ path: [String]) {
      if let entries = entries(of: node) {
        texts.append(
          TranslatedText(name: path.last ?? "", path: path, entries: entries, source: source))
        return
      }
      for member in node.members ?? [] where member.value.isContainer {
        collect(member.value, path + [member.name])
      }
      for element in node.elements ?? [] where element.isContainer { collect(element, path) }
    }

    /// The entries of an object that has nothing but texts under the codes of languages.
    private func entries(of node: JSONNode) -> [Entry]? {
      guard let members = node.members, !members.isEmpty else { return nil }
      var entries: [Entry] = []
      for member in members {
        let language = Language(rawValue: member.name)
        guard languages.contains(language), let text = member.value.string else { return nil }
        entries.append(Entry(language: language, text: text, range: member.value.range))
      }
      return entries.sorted { rank($0.language) < rank($1.language) }
    }

    private func rank(_ language: Language) -> Int {
      languages.firstIndex(of: language) ?? languages.count
    }
  }
}
