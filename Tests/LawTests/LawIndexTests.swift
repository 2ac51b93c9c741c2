import CharterTestSupport
import Testing

/// The page of the laws and the tests of them agree.
struct LawIndexTests {
  /// A law, and the test that holds it.
  struct Law: Hashable, CustomStringConvertible {
    let sentence: String
    let test: String
    var description: String { "| \(sentence) | `\(test)` |" }
  }

  private static let package =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The laws of the page, which are the rows of its tables.
  private static func listed() throws -> [Law] {
    let page = "\(package)/Sources/ValueCharters/ValueCharters.docc/laws.md"
    let text = String(decoding: try TestFiles.read(page), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map(trimmed)
      guard cells.count == 2, cells[1].hasPrefix("`"), cells[1].hasSuffix("`") else { return nil }
      return Law(sentence: cells[0], test: String(cells[1].dropFirst().dropLast()))
    }
  }

  /// The tests that are tagged as laws, read off their sources.
  private static func tested() throws -> [Law] {
    let folder = "\(package)/Tests"
    return try TestFiles.list(folder).filter {
      $0.hasSuffix("Tests.swift") && !$0.hasSuffix("/LawIndexTests.swift")
    }.flatMap { path in
      let text = String(decoding: try TestFiles.read("\(folder)/\(path)"), as: UTF8.self)
      return laws(in: text, of: path)
    }
  }

  private static func laws(in text: String, of path: String) -> [Law] {
    let suite = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
    return text.split(separator: "@Test").dropFirst().compactMap { part in
      guard let function = part.firstRange(of: "func ") else { return nil }
      let attribute = part[..<function.lowerBound]
      guard attribute.contains(".tags(.law)") else { return nil }
      let sentence = attribute.split(separator: "\"", omittingEmptySubsequences: false).dropFirst()
      let name = part[function.upperBound...].prefix { $0 != "(" }
      return Law(sentence: String(sentence.first ?? ""), test: "\(suite)/\(name)")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  @Test func listsEveryLawOnce() throws {
    let (listed, tested) = (try Self.listed(), try Self.tested())
    #expect(Set(listed).count == listed.count)
    let missing = Set(tested).subtracting(listed).map(\.description).sorted()
    #expect(missing.isEmpty, "not on the page:\n\(missing.joined(separator: "\n"))")
    let gone = Set(listed).subtracting(tested).map(\.description).sorted()
    #expect(gone.isEmpty, "no test holds:\n\(gone.joined(separator: "\n"))")
  }

  @Test func statesEachLawInOneSentenceOfItsOwn() throws {
    let laws = try Self.tested()
    #expect(laws.count >= 25)
    #expect(Set(laws.map(\.sentence)).count == laws.count)
    #expect(laws.allSatisfy { !$0.sentence.isEmpty && !$0.sentence.hasSuffix(".") })
  }
}
