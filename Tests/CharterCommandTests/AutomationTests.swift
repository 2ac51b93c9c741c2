import CharterCommand
import CharterTestSupport
import Testing

/// The files of `Examples/Automation` call what the README says, and it works.
struct AutomationTests {
  @Test(arguments: ["github-workflow.yml", "gitlab-job.yml"])
  func callsOnlyCommandsOfTheReadme(_ file: String) throws {
    let commands = try Self.commands(of: file)
    let shown = try Self.text("README.md").split(separator: "\n").map(String.init)
    #expect(commands.count >= 5)
    for command in commands where !Self.isFetching(command) {
      #expect(shown.contains(command), "\(command)")
    }
  }

  @Test(arguments: ["github-workflow.yml", "gitlab-job.yml"])
  func passesACharterWithoutMistakes(_ file: String) throws {
    let machine = try Self.machine()
    for words in try Self.charterCommands(of: file) {
      #expect(machine.run(words).code == .success, "\(words)")
    }
  }

  @Test(arguments: ["github-workflow.yml", "gitlab-job.yml"])
  func failsOnABrokenCharter(_ file: String) throws {
    let machine = try Self.machine()
    machine.files["house.charter.json5"] = Array(
      try Self.text(".ci/fixtures/house.charter.json5").utf8)
    let lint = try #require(Self.charterCommands(of: file).first { $0.first == "lint" })
    #expect(machine.run(lint).code == .adverse)
  }

  /// A disk with the files of `Examples/Linting`.
  private static func machine() throws -> VirtualMachine {
    let folder = "Examples/Linting/Sources/HouseRules"
    let names = ["house.charter.json5", "house.vocabulary.json5", "house.charter-test.json5"]
    return VirtualMachine(
      Dictionary(uniqueKeysWithValues: try names.map { ($0, try text("\(folder)/\($0)")) }))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try TestFiles.read("\(ReadmeCommand.root)/\(path)"), as: UTF8.self)
  }

  private static func charterCommands(of file: String) throws -> [[String]] {
    try commands(of: file).map { $0.split(separator: " ").map(String.init) }
      .filter { $0.first == "charter" }.map { Array($0.dropFirst()) }
  }

  /// What a file runs, one command a line.
  private static func commands(of file: String) throws -> [String] {
    try text("Examples/Automation/\(file)").split(separator: "\n").compactMap { line in
      let text = line.drop { $0 == " " }
      for start in ["- run: ", "- "] where text.hasPrefix(start) {
        let command = String(text.dropFirst(start.count))
        return command.hasPrefix("uses:") ? nil : command
      }
      return nil
    }
  }

  /// Whether a command only brings the sources here.
  private static func isFetching(_ command: String) -> Bool {
    command.hasPrefix("git clone ") || command.hasPrefix("cd ")
  }
}
