import CharterDiagnostics
import ValueCharters

/// Why a report cannot be compared with an earlier one.
enum BaselineProblem: LoadingProblem {
  /// The file, or a part of it, is not what `check --format json` writes.
  case notAReport

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

  /// The baseline is of a later day than the report.
  case later

  var id: String {
    switch self {
    case .notAReport: "invalid-baseline"
    case .otherDeclaration, .noReport, .otherVersion, .noCharter: "baseline-mismatch"
    case .otherBytes, .later: "doubtful-baseline"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .notAReport, .otherDeclaration, .noReport, .otherVersion, .noCharter: .error
    case .otherBytes, .later: .warning
    }
  }

  var message: LocalizedText {
    switch self {
    case .notAReport:
      LocalizedText(
        en: "a baseline is a report as 'charter check --format json' writes it",
        da: "et sammenligningsgrundlag er en rapport, som 'charter check --format json' skriver den"
      )
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
    case .later:
      LocalizedText(
        en: "the baseline is of a later day than this report",
        da: "sammenligningsgrundlaget er fra en senere dag end denne rapport")
    }
  }
}
