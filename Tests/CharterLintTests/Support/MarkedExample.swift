import CharterDiagnostics
import CharterLint
import CharterTestSupport
import FEEL

/// An example without its marks, with what is to be found at them.
struct MarkedExample {
  /// A place at which something is found.
  struct Place: Hashable, CustomStringConvertible {
    let path: String
    let range: SourceRange
    let id: String
    let text: String

    var description: String { "\(path):\(range.lowerBound)-\(range.upperBound) '\(text)' [\(id)]" }
  }

  private(set) var files: [SourceText] = []
  private(set) var earlier: [SourceText] = []
  private(set) var support: [String: [UInt8]] = [:]
  private(set) var expected: [Place] = []

  /// Takes the marks out of an example.
  ///
  /// - Parameters:
  ///   - example: The example.
  ///   - ids: The rules that are found at the marks, in order; the last one goes on for the rest.
  init(_ example: LintExample, ids: [String]) {
    for file in example.files {
      let marked = MarkedText(file.text)
      let source = SourceText(path: file.path, text: marked.text)
      switch file.role {
      case .linted: files.append(source)
      case .earlier: earlier.append(source)
      case .support: support[file.path] = source.bytes
      }
      for range in marked.ranges {
        let id = expected.count < ids.count ? ids[expected.count] : ids.last ?? ""
        expected.append(
          Place(path: file.path, range: range, id: id, text: source.text(in: range)))
      }
    }
  }

  /// What a linter finds.
  func found(by linter: CharterLinter) -> [Place] {
    findings(of: linter).map { finding in
      Place(
        path: finding.location?.path ?? "", range: finding.location?.range ?? SourceRange(0, 0),
        id: finding.id, text: finding.location?.text ?? "")
    }
  }

  /// The findings of a linter.
  func findings(of linter: CharterLinter) -> [Diagnostic] {
    linter.lint(files, against: earlier, listing: paths) { support[$0] }
  }

  /// The files in a folder and below it that are not linted.
  private func paths(below folder: String) -> [String] {
    support.keys.filter { folder == "." || $0.hasPrefix(folder + "/") }.sorted()
  }

  /// The day on which examples are linted.
  static let today = CivilDate("2025-06-15")
}

extension [MarkedExample.Place] {
  /// The places by file and offset.
  var ordered: [MarkedExample.Place] {
    sorted {
      ($0.path, $0.range.lowerBound, $0.range.upperBound, $0.id)
        < ($1.path, $1.range.lowerBound, $1.range.upperBound, $1.id)
    }
  }
}
