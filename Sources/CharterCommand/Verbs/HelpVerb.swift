/// Shows help on the command or on a verb.
enum HelpVerb {
  static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitCode {
    let page = HelpPage(language: console.language, width: console.width)
    guard let word = arguments.operands.first else {
      return console.write(Array(page.overview().utf8))
    }
    guard let name = Verb.Name(rawValue: word) else { throw .unknownVerb(word) }
    return console.write(Array(page.page(on: .named(name)).utf8))
  }
}
