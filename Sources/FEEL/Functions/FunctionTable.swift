/// The functions of the condition language, by name.
enum FunctionTable {
  /// All functions, by family.
  static let functions: [Function] =
    logicFunctions + numberFunctions + textFunctions + listFunctions + temporalFunctions

  private static let functionsByName: [String: Function] = Dictionary(
    functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The names of all functions.
  static var names: [String] { functions.map(\.name) }

  /// The largest number of words in a name, those of left-out functions included.
  static let longestName = 5

  /// The function of a name.
  static func function(named name: String) -> Function? { functionsByName[name] }

  /// Whether FEEL has a function of this name, left out or not.
  static func isFunction(_ name: String) -> Bool {
    functionsByName[name] != nil || leftOutFeature(named: name) != nil
  }
}
