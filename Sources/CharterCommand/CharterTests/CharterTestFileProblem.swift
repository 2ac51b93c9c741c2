import CharterDiagnostics
import ValueCharters

/// A charter that a file of tests names and that cannot be had.
enum CharterTestFileProblem: LoadingProblem {
  /// There is no charter of the id, neither beside the file nor among those that are shipped.
  case unknownCharter(String, nearest: String?)

  /// Something is wrong with a charter, which has been told.
  case unusableCharters

  var id: String {
    switch self {
    case .unknownCharter: "unknown-charter"
    case .unusableCharters: "unusable-charter"
    }
  }

  var message: LocalizedText {
    switch self {
    case .unknownCharter(let name, let nearest):
      LocalizedText(
        en: "no charter '\(name)' lies beside this file or is shipped",
        da: "intet charter '\(name)' ligger ved siden af filen eller følger med"
      )
      .suggesting(nearest)
    case .unusableCharters:
      LocalizedText(
        en: "the charters of this file have mistakes, so that its tests cannot run",
        da: "der er fejl i filens chartre, så dens prøver kan ikke køres")
    }
  }
}
