import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing
import ValueCharters

/// Laws of how files are laid out.
struct LayoutLawTests {
  @Test(
    "Laying out a file changes nothing that it says, and once is enough", .tags(.law))
  func laysOutWithoutChangingMeaning() throws {
    try EvaluationLaw().hold { subject, _ in
      var laidOut = subject
      for (path, file) in subject.files {
        let once = try FileFormatter.format(SourceText(path: path, bytes: file.written))
        if try FileFormatter.format(SourceText(path: path, bytes: once)) != once {
          return .broken("\(path) is laid out in two ways")
        }
        laidOut.files[path] = try JSONNode(json5: once)
      }
      laidOut.entries = try subject.entries.map { entry in
        LawCase.Entry(
          declaration: try JSONNode(
            json5: FileFormatter.format(
              SourceText(path: "d.json", bytes: entry.declaration.written))),
          caseFile: try JSONNode(
            json5: FileFormatter.format(
              SourceText(path: "c.json5", bytes: entry.caseFile.written))))
      }
      return try .same(Saying(subject.reports()), Saying(laidOut.reports()))
    }
  }
}
