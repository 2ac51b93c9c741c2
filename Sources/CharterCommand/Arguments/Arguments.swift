/// A command line after parsing: the verb, what it works on, and its options.
package struct Arguments: Sendable {
  /// The verb.
  package let verb: Verb

  /// What the verb works on, in order.
  package internal(set) var operands: [String] = []

  private var given: [Given] = []

  init(verb: Verb) {
    self.verb = verb
  }

  /// Whether an option was given.
  ///
  /// - Parameter name: The option's name.
  /// - Returns: Whether it stands on the command line.
  package func has(_ name: Option.Name) -> Bool {
    given.contains { $0.name == name }
  }

  /// The value of an option that is given at most once.
  ///
  /// - Parameter name: The option's name.
  /// - Returns: The value, or `nil` when the option was not given.
  package func value(_ name: Option.Name) -> String? {
    given.first { $0.name == name }?.value
  }

  /// The file to write results into; `nil` for the standard output, which `-` names too.
  package var output: String? {
    value(.output).flatMap { $0 == "-" ? nil : $0 }
  }

  /// The values of an option that may be given several times.
  ///
  /// - Parameter name: The option's name.
  /// - Returns: The values, in order.
  package func values(_ name: Option.Name) -> [String] {
    given.filter { $0.name == name }.map(\.value)
  }

  mutating func add(_ name: Option.Name, _ value: String) {
    given.append(Given(name: name, value: value))
  }

  /// An option that was given; an object, so that the runtime needs no type for arrays of it.
  private final class Given: Sendable {
    let name: Option.Name
    let value: String

    init(name: Option.Name, value: String) {
      self.name = name
      self.value = value
    }
  }
}
