import CharterDiagnostics

/// Writes test suites in the XML format of JUnit, as CI platforms read it.
package struct JUnitWriter {
  /// The document of some suites.
  ///
  /// - Parameter suites: The suites, in order.
  /// - Returns: UTF-8 text that ends in a line feed.
  package static func write(_ suites: [JUnitSuite]) -> [UInt8] {
    var writer = XMLWriter()
    let all = suites.flatMap(\.cases)
    writer.element("testsuites", [("name", Tool.name)] + counts(of: all)) { writer in
      for suite in suites { write(suite, to: &writer) }
    }
    return Array(writer.text.utf8)
  }

  private static func write(_ suite: JUnitSuite, to writer: inout XMLWriter) {
    let attributes =
      [("name", suite.name)] + counts(of: suite.cases)
      + [("file", ArtifactURI.relativePath(suite.path))]
    writer.element("testsuite", attributes) { writer in
      if !suite.properties.isEmpty {
        writer.element("properties", []) { writer in
          for property in suite.properties {
            writer.element("property", [("name", property.name), ("value", property.value)])
          }
        }
      }
      for test in suite.cases { write(test, of: suite, to: &writer) }
    }
  }

  private static func write(
    _ test: JUnitSuite.Case, of suite: JUnitSuite, to writer: inout XMLWriter
  ) {
    let path = test.location?.path ?? suite.path
    let attributes: [XMLWriter.Attribute] = [
      ("name", test.name), ("classname", test.group), ("file", ArtifactURI.relativePath(path)),
      ("line", test.location.map { "\($0.start.line)" }),
    ]
    switch test.outcome {
    case .passed: writer.element("testcase", attributes)
    case .skipped(let reason):
      writer.element("testcase", attributes) { $0.element("skipped", [("message", reason)]) }
    case .failed(let type, let message, let details):
      writer.element("testcase", attributes) { writer in
        writer.element("failure", [("message", message), ("type", type)], text: details)
      }
    case .broken(let type, let message, let details):
      writer.element("testcase", attributes) { writer in
        writer.element("error", [("message", message), ("type", type)], text: details)
      }
    }
  }

  private static func counts(of cases: [JUnitSuite.Case]) -> [XMLWriter.Attribute] {
    var counts = (failures: 0, errors: 0, skipped: 0)
    for test in cases {
      switch test.outcome {
      case .passed: break
      case .skipped: counts.skipped += 1
      case .failed: counts.failures += 1
      case .broken: counts.errors += 1
      }
    }
    return [
      ("tests", "\(cases.count)"), ("failures", "\(counts.failures)"),
      ("errors", "\(counts.errors)"), ("skipped", "\(counts.skipped)"),
    ]
  }
}
