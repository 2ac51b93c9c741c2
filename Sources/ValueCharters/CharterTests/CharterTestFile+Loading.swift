package import CharterDiagnostics
import CharterJSON
import FEEL

extension CharterTestFile {
  /// Reads a file of charter tests.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, JSON5.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the file.
  public init(json5 bytes: [UInt8], path: String = "charter-test.json5") throws(LoadingError) {
    self = try CharterTestFile.load(SourceText(path: path, bytes: bytes)).get()
  }

  /// Reads as much of a file of charter tests as there is.
  package static func load(_ source: SourceText) -> Loaded<CharterTestFile> {
    var file = FileReader(source, .charterTestFile)
    guard var object = file.object else { return Loaded(nil, file.log.sorted) }
    let paths = Shape<[Located<String>]>.list(of: .located(.text), canBeEmpty: false)
    let charters = object.required("charters", paths, &file.log)
    let on = object.required("on", .date, &file.log)
    let tests = object.required(
      "tests", Shape<[Test]>.list(of: .charterTest, canBeEmpty: false), &file.log)
    object.finish(&file.log)
    checkNames(of: tests ?? [], &file.log)
    return Loaded(
      CharterTestFile(
        charters: charters ?? [], on: on ?? .epoch, tests: tests ?? [], unread: file.log.unread,
        source: source),
      file.log.sorted)
  }

  /// Reports tests that have the name of an earlier one.
  private static func checkNames(of tests: [Test], _ log: inout LoadingLog) {
    var first: [String: SourceLocation] = [:]
    for name in tests.map(\.name) {
      guard let known = first[name.content] else {
        first[name.content] = name.location
        continue
      }
      log.report(
        CharterTestProblem.duplicateName(name.content), at: name.range,
        notes: [.firstHere(known)])
    }
  }
}

extension Shape where Content == CharterTestFile.Test {
  /// A test.
  fileprivate static var charterTest: Shape {
    Shape { node, _, log in
      guard var test = ObjectReader(node, .charterTest, &log) else { return nil }
      let name = test.required("name", .located(.text), &log)
      let declaration = test.required("declaration", .subject(.declaration), &log)
      let caseFile = test.optional("case", .subject(.caseFile), &log)
      let changes = test.optional("with", .changes, &log)
      let expectation = test.required("expect", .expectation, &log)
      test.finish(&log)
      guard let name, let declaration, let expectation else { return nil }
      return CharterTestFile.Test(
        name: name, declaration: declaration, caseFile: caseFile, changes: changes ?? [],
        expectation: expectation)
    }
  }
}

extension Shape where Content == CharterTestFile.Subject {
  /// A path or an object.
  fileprivate static func subject(_ noun: Noun) -> Shape {
    Shape { node, label, log in
      if node.members != nil { return .inline(node) }
      if node.string == nil {
        guard let found = FoundKind(node) else { return nil }
        log.report(CharterTestProblem.notASubject(noun, found: found), at: node.range)
        return nil
      }
      return Shape<Located<String>>.located(.text)(node, label, &log).map { .path($0) }
    }
  }
}

extension Shape where Content == [FactChange] {
  /// Facts with other values.
  fileprivate static var changes: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        FactChange(
          path: Located(member.name, log.location(member.nameRange)), value: member.value)
      }
    }
  }
}
