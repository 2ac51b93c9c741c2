import CharterDiagnostics
import CharterJSON

/// Answers one condition a line.
struct BatchEvaluator {
  let evaluator: ConditionEvaluator
  let console: Console

  /// Answers every line of a text that is not blank.
  ///
  /// - Parameters:
  ///   - source: The text: on each line an object with `expression` and perhaps `facts`.
  ///   - writer: Takes the answers, one a line.
  /// - Returns: Whether every line could be read; a condition with a mistake is an answer.
  func run(_ source: SourceText, to writer: inout JSONWriter) -> ExitCode {
    var code = ExitCode.success
    var start = 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
      var bytes = source.bytes[start..<end]
      if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      if !bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
        let line = Line(
          source: SourceText(path: source.path, bytes: Array(bytes)),
          limit: console.host.stream.recordLimit)
        let answer: Answer
        switch line.read(evaluator) {
        case .answer(.invalid(let diagnostics)):
          answer = .invalid(diagnostics.map { $0.moved(into: source, at: start) })
        case .answer(let read): answer = read
        case .unreadable(let diagnostics):
          let moved = diagnostics.map { $0.moved(into: source, at: start) }
          console.say(moved)
          code = .invalid
          answer = .invalid(moved)
        }
        answer.write(to: &writer, in: console.language)
        writer.endLine()
      }
      start = end + 1
    }
    return code
  }

  private struct Line {
    let source: SourceText
    let limit: Int

    enum Reading {
      case answer(Answer)
      case unreadable([Diagnostic])
    }

    func read(_ evaluator: ConditionEvaluator) -> Reading {
      guard source.bytes.count <= limit else { return .unreadable([tooLong]) }
      let result = JSONReader.read(source, dialect: .json)
      guard let root = result.root, result.isComplete else {
        return .unreadable(result.diagnostics)
      }
      guard root.kind == .object else { return .unreadable([.notAnObject(root, in: source)]) }
      guard let text = root["expression"]?.string else { return .unreadable([missing(in: root)]) }
      let facts = root["facts"] ?? JSONNode(.object([]), range: root.range)
      guard facts.kind == .object else { return .unreadable([.notAnObject(facts, in: source)]) }
      return .answer(evaluator.evaluate(text, with: facts, in: source))
    }

    private var tooLong: Diagnostic {
      Diagnostic(
        id: "limit-exceeded",
        message: LocalizedText(
          en: "the line is longer than the limit of \(limit.asByteCount)",
          da: "linjen er længere end grænsen på \(limit.asByteCount)"),
        location: SourceLocation(source, SourceRange(0, 0)))
    }

    private func missing(in root: JSONNode) -> Diagnostic {
      Diagnostic(
        id: "missing-member",
        message: LocalizedText(
          en: "member 'expression' with a text is missing",
          da: "feltet 'expression' med en tekst mangler"),
        location: SourceLocation(source, root.range))
    }
  }
}

extension Diagnostic {
  /// Something else stands where an object is expected.
  static func notAnObject(_ node: JSONNode, in source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "wrong-member-type",
      message: LocalizedText(en: "an object is expected here", da: "her ventes et objekt"),
      location: SourceLocation(source, node.range))
  }
}
