/// The functions of the condition language, by name.
enum FunctionTable {
  /// The names of all functions.
  static var names: [String] { Function.Name.allCases.map(\.rawValue) }

  /// The largest number of words in a name, those of left-out functions included.
  static let longestName = 5

  /// The function of a name.
  ///
  /// Each is made when it is called for: the calls of a charter are few, and most functions are in
  /// none of them.
  static func function(named name: String) -> Function? {
    switch Function.Name.written(name) {
    case .not?: not
    case .all?: fold(.all, .and)
    case .any?: fold(.any, .or)
    case .abs?: abs
    case .floor?: floor
    case .ceiling?: ceiling
    case .modulo?: modulo
    case .contains?: search(.contains) { text, match in text.containsScalars(of: match) }
    case .startsWith?: search(.startsWith) { text, match in text.startsWithScalars(of: match) }
    case .endsWith?: search(.endsWith) { text, match in text.endsWithScalars(of: match) }
    case .stringLength?: stringLength
    case .count?: count
    case .sum?: sum
    case .min?: extreme(.min, .smallest)
    case .max?: extreme(.max, .largest)
    case .listContains?: listContains
    case .distinctValues?: distinctValues
    case .date?: date
    case .duration?: duration
    case .yearsAndMonthsDuration?: yearsAndMonthsDuration
    case .today?: today
    case nil: nil
    }
  }

  /// Whether FEEL has a function of this name, left out or not.
  static func isFunction(_ name: String) -> Bool {
    Function.Name.written(name) != nil || leftOutFeature(named: name) != nil
  }
}
