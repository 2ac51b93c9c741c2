extension FunctionTable {
  /// What a function of FEEL is that conditions leave out; `nil` for any other name.
  static func leftOutFeature(named name: String) -> FEELError.Feature? {
    switch name {
    case "time": .time
    case "date and time": .dateAndTime
    case "now": .now
    case "matches", "replace", "split": .regularExpression(name)
    default: leftOut.contains(name) ? .function(name) : nil
    }
  }

  private static let leftOut = [
    // Conversion, texts.
    "number", "string", "substring", "substring before", "substring after", "upper case",
    "lower case", "string join", "extract",
    // Numbers.
    "decimal", "round", "round up", "round down", "round half up", "round half down", "sqrt",
    "log", "exp", "odd", "even", "random number",
    // Lists.
    "mean", "median", "mode", "stddev", "product", "sublist", "append", "concatenate",
    "insert before", "remove", "reverse", "index of", "union", "duplicate values", "flatten",
    "sort", "list replace", "partition",
    // Contexts, ranges, dates.
    "get value", "get entries", "context", "context put", "context merge", "is", "range",
    "before", "after", "meets", "met by", "overlaps", "overlaps before", "overlaps after",
    "finishes", "finished by", "includes", "during", "starts", "started by", "coincides",
    "day of year", "day of week", "month of year", "week of year", "last day of month",
  ]
}
