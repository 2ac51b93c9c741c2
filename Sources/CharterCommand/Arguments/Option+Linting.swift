import CharterDiagnostics

// The options of the verbs that lint and lay out files.
extension Option {
  static var fix: Option {
    Option(
      .fix,
      LocalizedText(
        en: "mend what needs no decision, and write the files",
        da: "ret det, der ikke kræver en beslutning, og skriv filerne"))
  }

  static var select: Option {
    Option(
      .select, value: .text(placeholder: "RULES", .rules), isRepeatable: true,
      LocalizedText(
        en: "look for these rules or groups only, with commas between; 'all' for notes too",
        da: "led kun efter disse regler eller grupper, med komma imellem; 'all' også for noter"))
  }

  static var ignore: Option {
    Option(
      .ignore, value: .text(placeholder: "RULES", .rules), isRepeatable: true,
      LocalizedText(
        en: "do not look for these rules or groups",
        da: "led ikke efter disse regler eller grupper"))
  }

  static var error: Option {
    Option(
      .error, value: .text(placeholder: "RULES", .rules), isRepeatable: true,
      LocalizedText(
        en: "look for these rules and take them for errors",
        da: "led efter disse regler, og regn dem for fejl"))
  }

  static var warn: Option {
    Option(
      .warn, value: .text(placeholder: "RULES", .rules), isRepeatable: true,
      LocalizedText(
        en: "look for these rules and take them for warnings",
        da: "led efter disse regler, og regn dem for advarsler"))
  }

  static var lintFailOn: Option {
    Option(
      .failOn, value: .choice { LintFailure.allCases.map(\.rawValue) },
      LocalizedText(
        en: "from which level on a finding makes the exit code 1: error (default)",
        da: "fra hvilket niveau et fund gør slutkoden til 1: error (standard)"))
  }

  static var against: Option {
    Option(
      .against, value: .text(placeholder: "FILE", .files(endings: [".charter.json5"])),
      isRepeatable: true,
      LocalizedText(
        en: "an earlier version of a charter, to tell what has become stricter",
        da: "en tidligere udgave af et charter, for at vise hvad der er blevet strengere"))
  }

  static var baseline: Option {
    Option(
      .baseline, value: .text(placeholder: "FILE", .files(endings: [".json"])),
      LocalizedText(
        en: "leave out the findings that this file lists",
        da: "udelad de fund, som denne fil nævner"))
  }

  static var writeBaseline: Option {
    Option(
      .writeBaseline,
      LocalizedText(
        en: "write what is found now into the file of '--baseline'",
        da: "skriv det, der findes nu, i filen efter '--baseline'"))
  }

  static var check: Option {
    Option(
      .check,
      LocalizedText(
        en: "write nothing; exit with 1 when a file is laid out otherwise",
        da: "skriv intet; slut med 1, når en fil er stillet anderledes op"))
  }
}
