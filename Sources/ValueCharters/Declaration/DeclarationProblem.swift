package import CharterDiagnostics

/// A mistake in the frame of a declaration, outside its facts.
package enum DeclarationProblem: LoadingProblem {
  /// The member is the authority's to write.
  case belongsToCaseFile(String)

  package var id: String {
    switch self {
    case .belongsToCaseFile: "refused-fact"
    }
  }

  package var message: LocalizedText {
    switch self {
    case .belongsToCaseFile(let name):
      LocalizedText(
        en: "\(name.quoted) belongs to the authority's case file, not to a declaration",
        da: "\(name.quoted) hører til myndighedens sagsfil, ikke til en erklæring")
    }
  }
}
