package import ValueCharters

/// A way of writing what came of charter tests.
package enum CharterTestFormat: String, CaseIterable, Sendable {
  /// For a person at a terminal.
  case text

  /// For logs and screen readers.
  case plain

  /// For editors: a line a difference, with its place.
  case gnu

  /// For programs.
  case json

  /// For CI platforms: test suites in the XML format of JUnit.
  case junit

  /// For GitHub's workflows: annotations, which it shows beside the lines they are about.
  case github

  /// For people, as a page in Markdown.
  case markdown

  /// Writes what came of some tests.
  ///
  /// - Parameters:
  ///   - run: What came of them.
  ///   - options: Language, width and the like.
  /// - Returns: UTF-8 text that ends in a line feed, or nothing where there is nothing to say.
  package func render(_ run: CharterTestRun, _ options: ReportOptions) -> [UInt8] {
    switch self {
    case .text:
      let page = TextPage(width: options.width, usesColor: options.usesColor)
      return Array(CharterTestRenderer(in: options.language, on: page).text(of: run).utf8)
    case .plain:
      return Array(CharterTestRenderer(in: options.language, on: TextPage()).text(of: run).utf8)
    case .gnu: return Array(CharterTestGnuRenderer(in: options.language).lines(of: run).utf8)
    case .json: return CharterTestJSONRenderer(in: options.language).bytes(of: run)
    case .junit: return CharterTestJUnitRenderer(in: options.language).bytes(of: run)
    case .github: return Array(CharterTestGitHubRenderer(in: options.language).lines(of: run).utf8)
    case .markdown:
      return Array(CharterTestMarkdownRenderer(in: options.language).text(of: run).utf8)
    }
  }
}
