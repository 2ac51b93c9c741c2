package import CharterDiagnostics

extension FEELError.Kind {
  /// What to do, when that is not obvious.
  package var help: LocalizedText? {
    switch self {
    case .unsupported(let feature): return feature.help
    case .invalidEscape:
      return LocalizedText(
        en: #"a text may hold \" \\ \n \r \t \' \uXXXX and \UXXXXXX"#,
        da: #"en tekst må indeholde \" \\ \n \r \t \' \uXXXX og \UXXXXXX"#)
    case .chained:
      return LocalizedText(
        en: "comparisons do not chain: write 'a < b and b < c'",
        da: "sammenligninger kan ikke kædes: skriv 'a < b and b < c'")
    case .incomparable(_, let left, let right) where left.mayBeRecords && right.mayBeRecords:
      return LocalizedText(
        en: "a list 'L' is empty where 'count(L) = 0'",
        da: "en liste 'L' er tom, når 'count(L) = 0'")
    case .typeMismatch(let found, .list, _) where found.kind != .list:
      return LocalizedText(
        en: "a single value is no list; a list is written '[x]'",
        da: "en enkelt værdi er ingen liste; en liste skrives '[x]'")
    case .operatorMismatch(_, .date, .number), .operatorMismatch(_, .number, .date):
      return LocalizedText(
        en: "a number of days is written duration(\"P30D\")",
        da: "et antal dage skrives duration(\"P30D\")")
    case .notACondition(.list):
      return LocalizedText(
        en: "say 'some x in … satisfies …', or compare 'count(…)'",
        da: "skriv 'some x in … satisfies …', eller sammenlign 'count(…)'")
    case .indexOnElement:
      return LocalizedText(
        en: "a filter is a condition, such as 'L[item > 3]'",
        da: "et filter er en betingelse, for eksempel 'L[item > 3]'")
    default: return nil
    }
  }
}
