import CharterCommand
import Testing

struct ArgumentParserTests {
  @Test(arguments: [
    ["check", "a", "--charter", "b"],
    ["check", "--charter=b", "a"],
    ["check", "-c", "b", "a"],
    ["check", "-cb", "a"],
    ["check", "-c=b", "a"],
    ["check", "--charter", "b", "--", "a"],
  ])
  func readsAnOptionHoweverItIsWritten(_ words: [String]) throws {
    let arguments = try ArgumentParser.parse(words)
    #expect(arguments.operands == ["a"])
    #expect(arguments.values(.charter) == ["b"])
  }

  @Test
  func takesEverythingBehindTwoDashesAsOperands() throws {
    let arguments = try ArgumentParser.parse(["check", "--", "--charter", "-c", "--"])
    #expect(arguments.operands == ["--charter", "-c", "--"])
    #expect(!arguments.has(.charter))
  }

  @Test
  func takesASingleDashAsAnOperandAndAsAValue() throws {
    let arguments = try ArgumentParser.parse(["check", "-", "--case", "-"])
    #expect(arguments.operands == ["-"])
    #expect(arguments.value(.caseFile) == "-")
  }

  @Test
  func keepsTheOrderOfRepeatedOptions() throws {
    let arguments = try ArgumentParser.parse(["check", "a", "-c", "x", "--charter=y", "-cz"])
    #expect(arguments.values(.charter) == ["x", "y", "z"])
  }

  @Test
  func keepsAnEqualsSignWithinAValue() throws {
    let arguments = try ArgumentParser.parse(["check", "a", "--format=json=out=1.json"])
    #expect(arguments.value(.format) == "json=out=1.json")
  }

  @Test(arguments: [
    ["--charter=\u{301}b", "--format=json=\u{301}o"], ["-c=\u{301}b", "--format", "json=\u{301}o"],
    ["-c\u{301}b", "--format=json=\u{301}o"],
  ])
  func endsANameAtItsSignWhateverMarkFollows(_ words: [String]) throws {
    let arguments = try ArgumentParser.parse(["check", "a"] + words)
    #expect(arguments.values(.charter) == ["\u{301}b"])
    #expect(arguments.value(.format) == "json=\u{301}o")
  }

  @Test
  func asksForHelpWhateverElseIsWritten() throws {
    let arguments = try ArgumentParser.parse(["check", "a", "--help", "--charter", "b"])
    #expect(arguments.verb.name == .help)
    #expect(arguments.operands == ["check"])
  }
}
