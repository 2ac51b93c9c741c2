import CharterDiagnostics
import ValueCharters

/// Why a report cannot be compared with an earlier one.
enum BaselineProblem: LoadingProblem {
  /// The file, or a part of it, is not what `check --format json` writes.
  case notAReport

  /// Two reports of the baseline are about one declaration.
  case repeatedDeclaration(String)

  /// A report of the baseline has two results of one charter.
  case repeatedCharter(String)

  /// A result has two findings on one rule.
  case repeatedRule(String)

  /// The only report of the baseline is about another declaration.
  case otherDeclaration(named: String, given: String)

  /// None of the reports of the baseline is about the declaration.
  case noReport(String, nearest: String?)

  /// The baseline was made with another version of the charter.
  case otherVersion(charter: String, named: String, given: String)

  /// The baseline was made without the charter.
  case noCharter(String)

  /// The charter's file has changed and its version has not.
  case otherBytes(charter: String, version: String)

  /// A file that the charter rests on has changed.
  case otherParts(charter: String)

  /// The baseline is of a later day than the report.
  case later

  var id: String {
    switch self {
    case .notAReport, .repeatedDeclaration, .repeatedCharter, .repeatedRule: "invalid-baseline"
    case .otherDeclaration, .noReport, .otherVersion, .noCharter: "baseline-mismatch"
    case .otherBytes, .otherParts, .later: "doubtful-baseline"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .notAReport, .repeatedDeclaration, .repeatedCharter, .repeatedRule, .otherDeclaration,
      .noReport, .otherVersion, .noCharter:
      .error
    case .otherBytes, .otherParts, .later: .warning
    }
  }

  var message: LocalizedText {
    switch self {
    case .notAReport:
      LocalizedText(
        en: "a baseline is a report as 'charter check --format json' writes it",
        da: "et sammenligningsgrundlag er en rapport, som 'charter check --format json' skriver den"
      )
    case .repeatedDeclaration(let id):
      LocalizedText(
        en: "the baseline has two reports on the declaration '\(id)'",
        da: "sammenligningsgrundlaget har to rapporter om erklæringen '\(id)'")
    case .repeatedCharter(let id):
      LocalizedText(
        en: "the baseline has two results of the charter '\(id)'",
        da: "sammenligningsgrundlaget har to resultater for charteret '\(id)'")
    case .repeatedRule(let id):
      LocalizedText(
        en: "the baseline has two findings on the rule '\(id)'",
        da: "sammenligningsgrundlaget har to fund om reglen '\(id)'")
    case .otherDeclaration(let named, let given):
      LocalizedText(
        en: "the baseline is about the declaration '\(named)', not '\(given)'; nothing is compared",
        da: "sammenligningsgrundlaget gælder erklæringen '\(named)', ikke '\(given)'; "
          + "intet bliver sammenlignet")
    case .noReport(let id, let nearest):
      LocalizedText(
        en: "the baseline has no report on the declaration '\(id)'; nothing is compared"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
        da: "sammenligningsgrundlaget har ingen rapport om erklæringen '\(id)'; "
          + "intet bliver sammenlignet" + (nearest.map { "; mente du '\($0)'?" } ?? ""))
    case .otherVersion(let charter, let named, let given):
      LocalizedText(
        en: "the baseline was made with version '\(named)' of '\(charter)', not '\(given)'; "
          + "nothing is compared",
        da: "sammenligningsgrundlaget er lavet med udgave '\(named)' af '\(charter)', "
          + "ikke '\(given)'; intet bliver sammenlignet")
    case .noCharter(let charter):
      LocalizedText(
        en: "the baseline was made without the charter '\(charter)'; nothing is compared",
        da: "sammenligningsgrundlaget er lavet uden charteret '\(charter)'; "
          + "intet bliver sammenlignet")
    case .otherBytes(let charter, let version):
      LocalizedText(
        en: "the charter '\(charter)' has changed since the baseline, but is still version "
          + "'\(version)'",
        da: "charteret '\(charter)' er ændret siden sammenligningsgrundlaget, men er stadig udgave "
          + "'\(version)'")
    case .otherParts(let charter):
      LocalizedText(
        en: "a file that the charter '\(charter)' rests on has changed since the baseline",
        da: "en fil, som charteret '\(charter)' hviler på, er ændret siden sammenligningsgrundlaget"
      )
    case .later:
      LocalizedText(
        en: "the baseline is of a later day than this report",
        da: "sammenligningsgrundlaget er fra en senere dag end denne rapport")
    }
  }
}
