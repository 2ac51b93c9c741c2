import CharterDiagnostics

// The options, in the order in which help lists them.
extension Option {
  static var charter: Option {
    Option(
      .charter, short: "c", value: .text(placeholder: "ID|FILE", .charters), isRepeatable: true,
      LocalizedText(
        en: "the charter, by the id of a shipped one or by its file; repeatable",
        da: "charteret, ved et medfølgende charters id eller ved dets fil; kan gentages"))
  }

  static var caseFile: Option {
    Option(
      .caseFile, value: .text(placeholder: "FILE", .files(endings: [".case.json5"])),
      isRepeatable: true,
      LocalizedText(
        en: "the authority's case file for one of the declarations; repeatable",
        da: "myndighedens sagsfil til en af erklæringerne; kan gentages"))
  }

  static var on: Option {
    Option(
      .on, value: .date,
      LocalizedText(
        en: "the day to evaluate on; today unless told otherwise",
        da: "dagen, der vurderes på; ellers i dag"))
  }

  static var reportBaseline: Option {
    Option(
      .baseline, value: .text(placeholder: "REPORT", .files(endings: [".json"])),
      LocalizedText(
        en: "tell what has changed since this report in JSON",
        da: "vis, hvad der er ændret siden denne rapport i JSON"))
  }

  static var rule: Option {
    Option(
      .rule, value: .text(placeholder: "ID", .nothing), isRepeatable: true,
      LocalizedText(
        en: "evaluate this rule only; repeatable",
        da: "vurdér kun denne regel; kan gentages"))
  }

  static func format(
    _ names: @autoclosure @escaping @Sendable () -> [String]
  ) -> Option {
    Option(
      .format, value: .format(names), isRepeatable: true,
      LocalizedText(
        en: "how to write the results; with '=FILE' into a file; repeatable",
        da: "hvordan resultaterne skrives; med '=FILE' i en fil; kan gentages"))
  }

  static var output: Option {
    Option(
      .output, short: "o", value: .text(placeholder: "FILE", .anyFile),
      LocalizedText(
        en: "write the results into this file, whole or not at all",
        da: "skriv resultaterne i denne fil, helt eller slet ikke"))
  }

  static var full: Option {
    Option(
      .full,
      LocalizedText(
        en: "of a stream: whole reports instead of a summary or of what is open alone",
        da: "af en strøm: hele rapporter i stedet for en oversigt eller kun det, der er åbent"))
  }

  static var failOn: Option {
    Option(
      .failOn, value: .choice { FailureScope.allCases.map(\.rawValue) },
      LocalizedText(
        en: "which findings the exit code speaks of: the musts (default), any, or none",
        da: "hvilke fund slutkoden taler om: kravene (standard), alle eller ingen"))
  }

  static var allowUnsettled: Option {
    Option(
      .allowUnsettled,
      LocalizedText(
        en: "exit with 0 instead of 3 when something is only unsettled",
        da: "slut med 0 i stedet for 3, når noget blot er uafklaret"))
  }

  static var showSensitive: Option {
    Option(
      .showSensitive,
      LocalizedText(
        en: "show values that the vocabulary marks as sensitive",
        da: "vis værdier, som ordforrådet markerer som følsomme"))
  }

  static var stdinFilename: Option {
    Option(
      .stdinFilename, value: .text(placeholder: "NAME", .anyFile),
      LocalizedText(
        en: "the name in messages for what is read from '-'",
        da: "navnet i beskeder for det, der læses fra '-'"))
  }

  static func template(
    _ names: @autoclosure @escaping @Sendable () -> [String]
  ) -> Option {
    Option(
      .template, value: .choice(names),
      LocalizedText(
        en: "a blank declaration to fill in, instead of questions",
        da: "en tom erklæring til at udfylde i stedet for spørgsmål"))
  }

  static var coverage: Option {
    Option(
      .coverage,
      LocalizedText(
        en: "tell for each rule which statuses the tests bring it to",
        da: "vis for hver regel, hvilke statusser prøverne fører den til"))
  }

  static var facts: Option {
    Option(
      .facts, value: .text(placeholder: "FILE", .files(endings: [".json"])),
      LocalizedText(
        en: "the facts to evaluate with: a JSON object, or a declaration",
        da: "oplysningerne at beregne med: et JSON-objekt eller en erklæring"))
  }

  static var vocabulary: Option {
    Option(
      .vocabulary, value: .text(placeholder: "FILE", .files(endings: [".vocabulary.json5"])),
      LocalizedText(
        en: "the vocabulary that declares the facts; else their types come from the facts given",
        da: "ordforrådet, der erklærer oplysningerne; ellers kommer typerne fra dem selv"))
  }

  static var batch: Option {
    Option(
      .batch, value: .text(placeholder: "FILE", .files(endings: [".ndjson"])),
      LocalizedText(
        en: "read an object with 'expression' and 'facts' from each line, answer each on a line",
        da: "læs et objekt med 'expression' og 'facts' fra hver linje, og svar på hver sin linje"))
  }

  static var lang: Option {
    Option(
      .lang, value: .choice { Language.spoken.map(\.rawValue) },
      LocalizedText(
        en: "the language; else as CHARTER_LANG, LC_ALL, LC_MESSAGES or LANG says",
        da: "sproget; ellers som CHARTER_LANG, LC_ALL, LC_MESSAGES eller LANG siger"))
  }

  static var color: Option {
    Option(
      .color, value: .choice { ColorChoice.allCases.map(\.rawValue) },
      LocalizedText(
        en: "colour on a terminal only (default), always, or never",
        da: "farver kun på en terminal (standard), altid eller aldrig"))
  }

  static var help: Option {
    Option(
      .help, short: "h",
      LocalizedText(en: "show this help", da: "vis denne hjælp"))
  }

  /// The options that every verb has.
  static let common = [lang, color, help]
}
