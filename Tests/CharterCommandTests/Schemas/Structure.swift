import CharterCommand
import CharterDiagnostics
import CharterLint
import ValueCharters

/// Whether loading finds fault with the structure of a file.
enum Structure {
  static func isSound(_ text: String, _ kind: SchemaKind) -> Bool {
    !diagnostics(SourceText(path: "sample", text: text), kind).contains {
      $0.severity == .error && !isBeyondStructure($0)
    }
  }

  private static func diagnostics(_ source: SourceText, _ kind: SchemaKind) -> [Diagnostic] {
    switch kind {
    case .charter: Charter.load(source).diagnostics
    case .vocabulary: Vocabulary.load([source]).diagnostics
    case .concepts: Concepts.load(source).diagnostics
    case .declaration: Declaration.load(source).diagnostics
    case .caseFile: CaseFile.load(source).diagnostics
    case .charterTest: charterTestDiagnostics(source)
    case .report: []
    case .lintConfiguration:
      CharterLinter().lint(
        [SourceText(path: configurationPath, bytes: source.bytes)], reading: { _ in nil })
    case .lintBaseline: baselineDiagnostics(source)
    }
  }

  private static func charterTestDiagnostics(_ source: SourceText) -> [Diagnostic] {
    let loaded = CharterTestFile.load(source)
    return (loaded.content?.tests ?? []).reduce(into: loaded.diagnostics) { diagnostics, test in
      if case .inline(let node) = test.declaration {
        diagnostics += Declaration.load(node, in: source).diagnostics
      }
      if case .inline(let node)? = test.caseFile {
        diagnostics += CaseFile.load(node, in: source).diagnostics
      }
    }
  }

  private static func baselineDiagnostics(_ source: SourceText) -> [Diagnostic] {
    do throws(LoadingError) {
      _ = try LintBaseline(source)
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// What no JSON Schema can say: what refers to another part of the file, and the calendar.
  private static func isBeyondStructure(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.id {
    case "unknown-reference": diagnostic.location?.path != configurationPath
    case "unknown-fact": true
    case "missing-translation":
      diagnostic.location.map { $0.source.text(in: $0.range) } != "{}"
    default: false
    }
  }

  private static let configurationPath = ".charterlint.json5"
}
