import CharterDiagnostics
import CharterJSON
import ValueCharters

/// Writes what came of charter tests as JSON.
struct CharterTestJSONRenderer {
  private let wording: Wording

  init(in language: Language) {
    wording = Wording(language)
  }

  /// The run as one object.
  func bytes(of run: CharterTestRun) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.member("format", 1)
    writer.key("tool")
    writer.beginObject()
    writer.member("name", Tool.name)
    writer.member("version", Tool.version)
    writer.endObject()
    writer.key("counts")
    writer.beginObject()
    for verdict in CharterTestResult.Verdict.allCases {
      writer.member(verdict.rawValue, run.count(verdict))
    }
    writer.member("brokenFiles", run.brokenFiles)
    writer.endObject()
    writer.key("files")
    writer.array(run.files) { write($1, to: &$0) }
    writer.key("coverage")
    if let coverage = run.coverage {
      writer.array(coverage.charters) { write($1, to: &$0) }
    } else {
      writer.null()
    }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ file: CharterTestRun.File, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("path", file.path)
    writer.key("diagnostics")
    writer.array(file.diagnostics) { $0.write($1, in: wording.language) }
    writer.key("tests")
    writer.array(file.results) { write($1, to: &$0) }
    writer.endObject()
  }

  private func write(_ result: CharterTestResult, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", result.test.name.content)
    writer.member("verdict", result.verdict.rawValue)
    writer.key("location")
    writer.write(result.test.name.location)
    writer.key("diagnostics")
    writer.array(result.diagnostics) { $0.write($1, in: wording.language) }
    writer.key("differences")
    writer.array(result.mismatches) { write($1, to: &$0) }
    writer.endObject()
  }

  private func write(_ mismatch: CharterTestMismatch, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("aspect", mismatch.aspect.rawValue)
    writer.member("of", mismatch.name)
    writer.member("expected", mismatch.expected)
    writer.member("got", mismatch.got)
    writer.member("because", wording.reasons(for: mismatch))
    writer.key("location")
    writer.write(mismatch.location)
    writer.endObject()
  }

  private func write(_ charter: CharterTestCoverage.Charter, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("charter", charter.id)
    writer.member("path", charter.path)
    writer.key("rules")
    writer.array(charter.rules) { writer, rule in
      writer.beginObject()
      writer.member("rule", rule.id)
      writer.key("reached")
      write(rule.reached, to: &writer)
      writer.key("expected")
      write(rule.expected, to: &writer)
      writer.member("missing", rule.missing.map(\.rawValue))
      writer.endObject()
    }
    writer.endObject()
  }

  private func write(_ counts: [Status: Int], to writer: inout JSONWriter) {
    writer.beginObject()
    for status in Status.allCases { writer.member(status.rawValue, counts[status] ?? 0) }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
