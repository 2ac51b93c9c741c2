import CharterDiagnostics

// The options of `check` for many declarations.
extension Option {
  static var jobs: Option {
    Option(
      .jobs, short: "j", value: .text(placeholder: "N", .nothing),
      LocalizedText(
        en: "with NDJSON and CSV: work on so many parts at a time; 1 unless told otherwise",
        da: "med NDJSON og CSV: arbejd på så mange dele ad gangen; ellers 1"))
  }

  static var summary: Option {
    Option(
      .summary,
      LocalizedText(
        en: "tell how many declarations satisfy each rule, and what is missing most",
        da: "vis, hvor mange erklæringer der opfylder hver regel, og hvad der oftest mangler"))
  }
}
