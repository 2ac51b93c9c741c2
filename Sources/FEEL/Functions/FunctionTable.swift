/// The functions of the condition language, by name.
enum FunctionTable {
  /// All functions, by family.
  static let functions: [Function] =
    logicFunctions + numberFunctions + textFunctions + listFunctions + temporalFunctions

  /// The names of all functions.
  static var names: [String] { functions.map(\.name) }

  /// The largest number of words in a name, those of left-out functions included.
  static let longestName = 5

  /// The function of a name.
  static func function(named name: String) -> Function? {
    // Family by family, as each is made when it is first looked into; the commonest come first.
    // A dictionary of all takes longer to make than the calls of a charter take to be looked up.
    logicFunctions.first(named: name) ?? listFunctions.first(named: name)
      ?? temporalFunctions.first(named: name) ?? textFunctions.first(named: name)
      ?? numberFunctions.first(named: name)
  }

  /// Whether FEEL has a function of this name, left out or not.
  static func isFunction(_ name: String) -> Bool {
    function(named: name) != nil || leftOutFeature(named: name) != nil
  }
}

extension [Function] {
  fileprivate func first(named name: String) -> Function? { first { $0.name == name } }
}
