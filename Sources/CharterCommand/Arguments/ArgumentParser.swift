import FEEL

/// Reads a command line by the table of verbs and options.
package struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var arguments: Arguments

  /// Reads the arguments behind the command's own name.
  ///
  /// A request for help or for the version becomes the verb that answers it.
  ///
  /// - Parameter words: The arguments.
  /// - Returns: The verb with its operands and options.
  /// - Throws: What is wrong with the command line.
  package static func parse(_ words: [String]) throws(UsageError) -> Arguments {
    guard let first = words.first else { throw .missingVerb }
    switch first {
    case "-h", "--help": return Arguments(verb: .help)
    case "--version": return Arguments(verb: .version)
    default: break
    }
    guard let name = Verb.Name(rawValue: first) else {
      guard first.hasPrefix("-"), let later = words.firstIndex(where: isVerb) else {
        throw .unknownVerb(first)
      }
      throw .optionBeforeVerb(first, verb: words[later])
    }
    let verb = Verb.named(name)
    var parser = ArgumentParser(rest: words.dropFirst(), arguments: Arguments(verb: verb))
    try parser.parse()
    guard parser.arguments.has(.help) else { return parser.arguments }
    var help = Arguments(verb: .help)
    help.operands = [name.rawValue]
    return help
  }

  private static func isVerb(_ word: String) -> Bool {
    Verb.Name(rawValue: word) != nil
  }

  private mutating func parse() throws(UsageError) {
    while let word = rest.popFirst() {
      if word == "--" {
        for operand in rest { try add(operand: operand) }
        return
      }
      // By bytes: a dash with a combining mark behind it is no other character to a shell.
      if word.utf8.starts(with: "--".utf8) {
        try parseLong(word)
      } else if word.utf8.starts(with: "-".utf8), word != "-" {
        try parseShort(word)
      } else {
        try add(operand: word)
      }
    }
  }

  private mutating func add(operand: String) throws(UsageError) {
    if let most = arguments.verb.maximumOperands, arguments.operands.count >= most {
      throw .unexpectedOperand(operand, verb: arguments.verb)
    }
    arguments.operands.append(operand)
  }

  private mutating func parseLong(_ word: String) throws(UsageError) {
    let (name, attached) = Array(word.utf8.dropFirst(2)).partsAtEqualsSign
    guard let option = arguments.verb.option(written: name) else {
      throw .unknownOption("--\(name)", verb: arguments.verb)
    }
    try take(option, written: "--\(name)", attached: attached)
  }

  private mutating func parseShort(_ word: String) throws(UsageError) {
    let letters = word.unicodeScalars.dropFirst()
    guard let letter = letters.first,
      let option = arguments.verb.options.first(where: { $0.short == Character(letter) })
    else { throw .unknownOption(word, verb: arguments.verb) }
    var attached = letters.dropFirst()
    if attached.first == "=" { attached = attached.dropFirst() }
    try take(
      option, written: "-\(letter)", attached: letters.count > 1 ? String(attached) : nil)
  }

  private mutating func take(
    _ option: Option, written: String, attached: String?
  ) throws(UsageError) {
    if !option.isRepeatable, arguments.has(option.name), option.name != .help {
      throw .repeatedOption(written)
    }
    guard option.value.placeholder != nil else {
      if let attached { throw .unexpectedValue(attached, option: written) }
      return arguments.add(option.name, "")
    }
    let value = attached ?? nextValue()
    guard let value, !value.isEmpty else { throw .missingValue(option, written: written) }
    try check(value, of: option, written: written)
    arguments.add(option.name, value)
  }

  /// The next word, unless it is an option of the verb: then the value was forgotten.
  private mutating func nextValue() -> String? {
    guard let next = rest.first else { return nil }
    let bytes = Array(next.utf8)
    if bytes.starts(with: "--".utf8),
      arguments.verb.option(written: String(decoding: bytes[2...], as: UTF8.self)) != nil
    {
      return nil
    }
    return rest.popFirst()
  }

  private func check(_ value: String, of option: Option, written: String) throws(UsageError) {
    switch option.value {
    case .nothing, .text: return
    case .date:
      if CivilDate(value) == nil { throw .invalidDate(value, option: written) }
    case .choice(let choices):
      let words = choices()
      if !words.contains(value) { throw .unknownChoice(value, option: written, choices: words) }
    case .format(let formats):
      let words = formats()
      let (word, file) = Array(value.utf8).partsAtEqualsSign
      if !words.contains(word) { throw .unknownChoice(word, option: written, choices: words) }
      if let file, file.isEmpty { throw .missingValue(option, written: written) }
    }
  }
}
