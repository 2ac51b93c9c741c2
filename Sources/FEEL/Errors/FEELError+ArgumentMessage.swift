import CharterDiagnostics

extension FEELError.Kind {
  /// What is wrong with the arguments of a call.
  var argumentMessage: LocalizedText {
    switch self {
    case .argumentCount(let function, let parameters, let found):
      let signature = "\(function)(\(parameters.joined(separator: ", ")))"
      return LocalizedText(
        en: "'\(function)' is called with \(found) \(found == 1 ? "argument" : "arguments"); "
          + "it is written '\(signature)'",
        da: "'\(function)' kaldes med \(found) \(found == 1 ? "argument" : "argumenter"); "
          + "den skrives '\(signature)'")
    case .unknownArgument(let function, let name, let nearest):
      return suggesting(
        nearest, en: "\(quote(name)) is not an argument of '\(function)'",
        da: "\(quote(name)) er ikke et argument til '\(function)'")
    case .duplicateArgument(let function, let name):
      return LocalizedText(
        en: "\(quote(name)) is given twice to '\(function)'",
        da: "\(quote(name)) er givet to gange til '\(function)'")
    case .mixedArguments(let function):
      return LocalizedText(
        en: "the arguments of '\(function)' are all named or none of them",
        da: "argumenterne til '\(function)' er enten alle navngivne eller ingen af dem")
    case .notALiteral(let function):
      return LocalizedText(
        en: "the argument of '\(function)' is written out in quotation marks, not computed",
        da: "argumentet til '\(function)' skrives ud i anførselstegn og beregnes ikke")
    default: return LocalizedText("")
    }
  }
}
