public import CharterDiagnostics

extension LintRule {
  /// What rules are about.
  public enum Group: String, CaseIterable, Sendable {
    /// Whether files can be read and are laid out well.
    case files

    /// Whether what is named exists and what exists is named.
    case references

    /// Whether conditions fit the facts.
    case types

    /// How single conditions are written.
    case conditions

    /// How rules stand to each other.
    case rules

    /// Whether a charter treats those whom it concerns properly.
    case norms

    /// Whether judgements can be made and relied on.
    case judgement

    /// Whether all languages say the same.
    case languages

    /// What rules rest on.
    case sources

    /// Whether people are asked for no more than is needed.
    case privacy

    /// When things hold, and what changes between versions.
    case versions

    /// What an authority records of a case.
    case cases

    /// Whether charters are tested.
    case tests

    /// The comments that silence other rules.
    case suppressions

    /// The name that people read.
    public var title: LocalizedText {
      switch self {
      case .files: LocalizedText(en: "Files and structure", da: "Filer og opbygning")
      case .references: LocalizedText(en: "References", da: "Henvisninger")
      case .types: LocalizedText(en: "Types", da: "Typer")
      case .conditions: LocalizedText(en: "One condition", da: "Den enkelte betingelse")
      case .rules: LocalizedText(en: "Between rules", da: "Mellem regler")
      case .norms: LocalizedText(en: "Norms", da: "Normer")
      case .judgement: LocalizedText(en: "Judgement", da: "Vurderinger")
      case .languages: LocalizedText(en: "Languages", da: "Sprog")
      case .sources: LocalizedText(en: "Sources", da: "Kilder")
      case .privacy: LocalizedText(en: "Privacy", da: "Databeskyttelse")
      case .versions: LocalizedText(en: "Versions and dates", da: "Udgaver og datoer")
      case .cases: LocalizedText(en: "Case files", da: "Sagsfiler")
      case .tests: LocalizedText(en: "Charter tests", da: "Charterprøver")
      case .suppressions: LocalizedText(en: "Suppressions", da: "Undtagelser")
      }
    }
  }
}
