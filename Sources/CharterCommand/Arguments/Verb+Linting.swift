import CharterDiagnostics
import CharterLint

// The verbs that look at files and not at declarations.
extension Verb {
  static var lint: Verb {
    Verb(
      name: .lint,
      summary: LocalizedText(
        en: "look for mistakes in charters and what belongs to them",
        da: "led efter fejl i chartre og det, der hører til dem"),
      discussion: LocalizedText(
        en: """
          Reads charters, vocabularies, concepts, case files and charter tests; of folders all of \
          them, hidden folders left out. Without a path it is the current folder. Levels stand in \
          '.charterlint.json5' in the folder of a file or above; '// lint:allow RULE because …' on \
          the line before, or at the end of a line, silences a rule there. 'charter rules' lists the \
          rules.
          """,
        da: """
          Læser chartre, ordforråd, begreber, sagsfiler og charterprøver; i mapper dem alle, dog \
          ikke i skjulte mapper. Uden en sti er det den aktuelle mappe. Niveauer står i \
          '.charterlint.json5' i en fils mappe eller derover; '// lint:allow REGEL because …' på \
          linjen før eller bag en linje gør en regel tavs dér. 'charter rules' viser reglerne.
          """),
      synopsis: ["lint [PATH…] [--fix] [--select RULES] [--ignore RULES] [options]"],
      maximumOperands: nil,
      operands: [.lintFiles],
      options: [
        .fix, .select, .ignore, .error, .warn, .lintFailOn, .baseline, .writeBaseline, .against,
        .on, .format(FindingFormat.allCases.map(\.rawValue)), .output, .stdinFilename,
      ] + Option.common,
      examples: [
        Example(
          "charter lint",
          LocalizedText(en: "everything below this folder", da: "alt i denne mappe og under den")),
        Example(
          "charter lint our.charter.json5 --select all --fail-on warning",
          LocalizedText(
            en: "one charter, notes included, and no warning allowed",
            da: "ét charter, med noter, og ingen advarsel tilladt")),
        Example(
          "charter lint --format sarif=lint.sarif --format text",
          LocalizedText(
            en: "in CI: for a platform and for a person at once",
            da: "i CI: til en platform og til et menneske på én gang")),
        Example(
          "charter lint --baseline lint-baseline.json --write-baseline",
          LocalizedText(
            en: "from now on only new findings count", da: "fra nu af tæller kun nye fund")),
      ])
  }

  static var fmt: Verb {
    Verb(
      name: .fmt,
      summary: LocalizedText(
        en: "lay out files in the one canonical way",
        da: "stil filer op på den ene kanoniske måde"),
      discussion: LocalizedText(
        en: """
          Comments stay, and what a file means does not change. What an author wrote on one line \
          stays there while it fits into 100 columns. Without a path it is the current folder; '-' \
          reads the standard input and writes to the standard output.
          """,
        da: """
          Kommentarer bliver, og det, en fil betyder, ændrer sig ikke. Det, en forfatter skrev på én \
          linje, bliver dér, så længe der er plads inden for 100 kolonner. Uden en sti er det den \
          aktuelle mappe; '-' læser standardinput og skriver til standardoutput.
          """),
      synopsis: ["fmt [PATH…] [--check]"],
      maximumOperands: nil,
      operands: [.lintFiles],
      options: [.check, .stdinFilename] + Option.common,
      examples: [
        Example(
          "charter fmt --check",
          LocalizedText(
            en: "in CI: is everything laid out?", da: "i CI: er alt stillet op?"))
      ])
  }

  static var rules: Verb {
    Verb(
      name: .rules,
      summary: LocalizedText(
        en: "list the lint rules, or explain one", da: "vis lint-reglerne, eller forklar én"),
      discussion: LocalizedText(
        en: """
          Rules are errors, warnings, or notes, which are looked for only when asked for: by \
          '--select', '--warn' or '--error' or in '.charterlint.json5'.
          """,
        da: """
          Regler er fejl, advarsler eller noter, som der kun ledes efter, når der bliver bedt om det: \
          med '--select', '--warn' eller '--error' eller i '.charterlint.json5'.
          """),
      synopsis: ["rules [RULE]"],
      maximumOperands: 1,
      operands: [.words(CharterLinter.rules.map(\.id))],
      options: [.format(RuleFormat.allCases.map(\.rawValue)), .output] + Option.common,
      examples: [
        Example(
          "charter rules missing-citation",
          LocalizedText(
            en: "what the rule is for, with examples", da: "hvad reglen er til, med eksempler"))
      ])
  }
}
