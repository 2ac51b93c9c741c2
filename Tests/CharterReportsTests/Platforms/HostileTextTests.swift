import CharterDiagnostics
import CharterJSON
import CharterReports
import CharterTestSupport
import Testing
import ValueCharters

struct HostileTextTests {
  private func bytes(_ format: ReportFormat, showsSensitive: Bool = false) throws -> [UInt8] {
    try format.render(
      [HostileFixture.report(showsSensitive: showsSensitive)], ReportOptions(isFull: true))
  }

  private func text(_ format: ReportFormat) throws -> String {
    try String(decoding: bytes(format), as: UTF8.self)
  }

  @Test(arguments: ReportFormat.allCases)
  func letsNoControlCharacterThrough(_ format: ReportFormat) throws {
    for scalar in try text(format).unicodeScalars where scalar != "\n" {
      #expect(!scalar.isDeceptive, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func keepsSensitiveValuesUnlessAskedForThem(_ format: ReportFormat) throws {
    #expect(!(try text(format).contains(HostileFixture.secret)))
    let shown = try String(decoding: bytes(format, showsSensitive: true), as: UTF8.self)
    // A table holds how rules came out and no values at all.
    #expect(shown.contains(HostileFixture.secret) == (format != .csv))
  }

  @Test
  func keepsTheXMLWellFormedAndTheTextWhole() throws {
    let root = try XMLWalk.read(bytes(.junit))
    let message = try #require(root.all("failure").first?.attributes["message"])
    #expect(message.contains("]]> <b>&amp;</b> %0A\n::error::x \u{FFFD} \u{FFFD}abc\u{FFFD}"))
  }

  @Test
  func writesOneCommandALineForGitHub() throws {
    let lines = try text(.github).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(line.hasPrefix("::error ") || line.hasPrefix("::notice "))
      #expect(line.contains("file=a b/%25%2C%3Aå.declaration.json,"))
      #expect(line.contains("]]> <b>&amp;</b> %250A%0A"))
    }
  }

  @Test
  func leavesNothingForSarifViewersToLink() throws {
    let root = try #require(
      JSONReader.read(
        SourceText(path: "log", bytes: bytes(.sarif)), dialect: .json
      ).root)
    let result = try #require(root["runs"]?[0]?["results"]?[0])
    let message = try #require(result["message"]?["text"]?.string)
    #expect(message.contains(#"\[x\](http://evil.example)"#))
    #expect(!message.contains("\u{202E}") && !message.contains("\u{0}"))
    let place = result["locations"]?[0]?["physicalLocation"]?["artifactLocation"]
    #expect(place?["uri"]?.string == "a%20b/%25%2C%3A%C3%A5.declaration.json")
  }

  @Test
  func escapesMarkdown() throws {
    let text = try text(.markdown)
    #expect(!text.contains("<b>"))
    #expect(!text.contains("[x](http"))
    #expect(!text.contains("\n::error"))
  }
}
