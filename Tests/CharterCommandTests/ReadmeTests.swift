import CharterCommand
import CharterTestSupport
import Testing

/// The commands of the README print what it says they print.
struct ReadmeTests {
  @Test(arguments: ReadmeCommand.all)
  func printsWhatTheReadmeShows(command: ReadmeCommand) throws {
    let machine = VirtualMachine()
    for word in command.words where word.hasPrefix("Examples/") {
      machine.files[word] = try TestFiles.read("\(ReadmeCommand.root)/\(word)")
    }
    let lines = machine.run(command.words).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.starts(with: command.output), "\(lines.joined(separator: "\n"))")
  }

  @Test func findsItsCommands() {
    #expect(ReadmeCommand.all.count >= 2)
    #expect(ReadmeCommand.all.allSatisfy { $0.output.count > 10 })
  }
}

/// A command of the README's `console` blocks, and the lines up to the `…` below it.
struct ReadmeCommand: CustomTestStringConvertible, Sendable {
  let words: [String]
  let output: [Substring]

  var testDescription: String { words.joined(separator: " ") }

  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  static let all: [ReadmeCommand] = {
    guard let bytes = try? TestFiles.read("\(root)/README.md") else { return [] }
    var commands: [ReadmeCommand] = []
    var words: [String]?
    var output: [Substring] = []
    let prompt = "$ swift run charter "
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix(prompt) {
        words = line.dropFirst(prompt.count).split(separator: " ").map(String.init)
        output = []
      } else if line == "…" || line == "```", let command = words {
        commands.append(ReadmeCommand(words: command, output: output))
        words = nil
      } else {
        output.append(line)
      }
    }
    return commands
  }()
}
