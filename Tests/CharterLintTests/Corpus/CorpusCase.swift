import CharterLint
import CharterTestSupport
import Testing

/// A small project with mistakes, and what is to be found in it.
///
/// A corpus file holds cases like this one:
///
/// ```
/// === rule [unknown-fact] a misspelt path
/// requires: '«bylaws.bord.size» > 3',
/// ```
///
/// The first line says what the text below is a part of, which rules are found at the marks in
/// order, and what it is about. A rule with `+` before it is looked for and finds nothing.
struct CorpusCase: CustomTestStringConvertible, Sendable {
  let name: String
  let kind: String
  let ids: [String]
  let wanted: [String]
  let text: String

  var testDescription: String { name }

  /// The case as files.
  var example: LintExample {
    switch kind {
    case "rule": .rule(text)
    case "rules": .rules(text)
    case "charter": .charter(text)
    case "whole": .wholeCharter(text)
    case "child": .child(text)
    case "facts": .facts(text)
    case "factsOfCharter": .factsOfCharter(text)
    case "concepts": .concepts(text)
    case "case": .caseFile(text)
    case "tests": .tests(text)
    case "testFile": .testFile(text)
    case "configuration": .configuration(text)
    case "files": LintExample(text, Self.files(in: text))
    default: LintExample(text, [LintExample.File(kind, text)])
    }
  }

  /// All cases.
  static let all: [CorpusCase] = {
    let folder = "Tests/CharterLintTests/Corpus"
    let paths = (try? Repository.files(in: folder, ending: ".corpus")) ?? []
    return paths.flatMap { path in
      let bytes = (try? Repository.read(path)) ?? []
      return cases(in: String(decoding: bytes, as: UTF8.self))
    }
  }()

  private static func cases(in text: String) -> [CorpusCase] {
    var cases: [CorpusCase] = []
    var head: Substring?
    var lines: [Substring] = []
    func close() {
      guard let head, let open = head.firstIndex(of: "["), let end = head.firstIndex(of: "]")
      else { return }
      let words = head[head.index(after: open)..<end].split(separator: " ").map(String.init)
      while lines.last?.isEmpty == true { lines.removeLast() }
      cases.append(
        CorpusCase(
          name: head[head.index(after: end)...].trimmed,
          kind: head[..<open].trimmed, ids: words.filter { !$0.hasPrefix("+") },
          wanted: words.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 },
          text: lines.joined(separator: "\n")))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        close()
        head = line.dropFirst(4)
        lines = []
      } else {
        lines.append(line)
      }
    }
    close()
    return cases
  }

  /// Files behind lines such as `--- a/b.json5` or `--- a/b.json5 support`.
  private static func files(in text: String) -> [LintExample.File] {
    var files: [LintExample.File] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- ") {
        let words = line.split(separator: " ").map(String.init)
        let role: LintExample.Role =
          switch words.last {
          case "support": .support
          case "earlier": .earlier
          default: .linted
          }
        files.append(LintExample.File(words[1], "", role: role))
      } else if let last = files.popLast() {
        files.append(LintExample.File(last.path, last.text + line + "\n", role: last.role))
      }
    }
    return files
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
