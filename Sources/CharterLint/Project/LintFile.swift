import CharterDiagnostics
import CharterJSON
import ValueCharters

/// A file to be linted.
final class LintFile: Sendable {
  /// The bytes and the path.
  let source: SourceText

  /// What it is, if that could be told.
  let kind: LintFileKind?

  /// The tree and the comments.
  let json: JSONReader.Result

  /// What mistakes in the syntax leave unsure.
  let damage: SyntaxDamage

  /// The texts that are given in several languages.
  let texts: [TranslatedText]

  /// Reads a file.
  init(_ source: SourceText) {
    self.source = source
    json = JSONReader.read(source, dialect: .json5, keepingComments: true)
    damage = SyntaxDamage(json)
    kind = LintFileKind(path: source.path) ?? LintFileKind(of: json.root)
    texts = TranslatedText.all(in: json.root, of: source)
  }

  /// A range of the file.
  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(source, range) }

  /// The opening brace of the file's object, where a member that is missing is told of.
  var opening: SourceLocation {
    let start = json.root?.range.lowerBound ?? 0
    return location(SourceRange(start, min(start + 1, source.bytes.count)))
  }

  /// Where the name of a member of the file's object stands, or its opening brace.
  func place(of member: String) -> SourceLocation {
    json.root?.members(named: member).first.map { location($0.nameRange) } ?? opening
  }
}
