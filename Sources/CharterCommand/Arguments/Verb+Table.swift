import CharterDiagnostics
import CharterReports

extension Verb {
  static var check: Verb {
    Verb(
      name: .check,
      summary: LocalizedText(
        en: "evaluate declarations against charters",
        da: "vurdér erklæringer efter chartre"),
      discussion: LocalizedText(
        en: """
          Says for each duty of a charter whether a declaration satisfies it, contradicts it, leaves \
          it open, or needs a person to judge it, and what to do next. It never decides anything. \
          '-' reads from the standard input. An NDJSON or CSV file has many declarations; its text is \
          a summary, and '--format ndjson' or 'csv' tells of each one.
          """,
        da: """
          Siger for hver pligt i et charter, om en erklæring opfylder den, strider mod den, lader den \
          stå åben eller kræver, at en person vurderer den, og hvad der er næste skridt. Kommandoen \
          afgør aldrig noget. '-' læser fra standardinput. En NDJSON- eller CSV-fil har mange \
          erklæringer; dens tekst er en oversigt, og '--format ndjson' eller 'csv' viser hver for sig.
          """),
      synopsis: [
        "check DECLARATION… --charter ID|FILE… [--case FILE] [--on DATE] [--baseline REPORT] [options]"
      ],
      maximumOperands: nil,
      operands: [.declarations],
      options: [
        .charter, .caseFile, .on, .reportBaseline, .rule,
        .format(ReportFormat.allCases.map(\.rawValue)),
        .output,
        .full, .summary, .failOn, .allowUnsettled, .showSensitive, .jobs, .stdinFilename,
      ] + Option.common,
      examples: [
        Example(
          "charter check klub.declaration.json --charter copenhagen-democratic-values",
          LocalizedText(
            en: "one association against a shipped charter, as of today",
            da: "én forening efter et medfølgende charter, per i dag")),
        Example(
          "charter check *.declaration.json -c ./our.charter.json5 --format json -o report.json",
          LocalizedText(
            en: "several declarations against a charter of your own, for another program to read",
            da: "flere erklæringer efter jeres eget charter, til et andet program")),
        Example(
          "charter check associations.csv -c copenhagen-democratic-values",
          LocalizedText(
            en: "a spreadsheet, an association a row: how many satisfy each rule, what is missing",
            da:
              "et regneark, én forening pr. række: hvor mange der opfylder hver regel, og hvad der "
              + "oftest mangler")),
        Example(
          "charter check all.ndjson -c aarhus-value-framework -j 2 --format ndjson -o out.ndjson",
          LocalizedText(
            en: "a stream, one declaration a line: what is not as it should be, a line each",
            da:
              "en strøm, én erklæring pr. linje: hvad der ikke er, som det skal være, på hver sin "
              + "linje")),
      ])
  }

  static var explain: Verb {
    Verb(
      name: .explain,
      summary: LocalizedText(
        en: "say what a charter, or one of its rules, asks for",
        da: "sig, hvad et charter eller en af dets regler beder om"),
      discussion: LocalizedText(
        en: """
          Lists the values, the duties and the sources of a charter. With a rule: its condition, the \
          facts it rests on with the questions that ask for them, and its sources.
          """,
        da: """
          Viser et charters værdier, pligter og kilder. Med en regel: dens betingelse, de oplysninger \
          den hviler på, med spørgsmålene til dem, og dens kilder.
          """),
      synopsis: ["explain ID|FILE [RULE] [options]"],
      maximumOperands: 2,
      operands: [.charters, .nothing],
      options: [
        .on, .format([ReportFormat.text, .plain].map(\.rawValue)), .output,
      ] + Option.common,
      examples: [
        Example(
          "charter explain copenhagen-democratic-values",
          LocalizedText(en: "what the charter asks for", da: "hvad charteret beder om")),
        Example(
          "charter explain copenhagen-democratic-values endorse-democracy --lang da",
          LocalizedText(en: "one rule, in Danish", da: "én regel, på dansk")),
      ])
  }

  static var questions: Verb {
    Verb(
      name: .questions,
      summary: LocalizedText(
        en: "list what to ask next, or write a blank declaration",
        da: "vis, hvad der skal spørges om, eller skriv en tom erklæring"),
      discussion: LocalizedText(
        en: """
          Lists what a declaration leaves open under some charters, grouped by whom to ask; what \
          settles most stands first. With '--template' it writes a declaration to fill in: every \
          answer is still 'null', which means that it is not known.
          """,
        da: """
          Viser, hvad en erklæring lader stå åbent efter nogle chartre, efter hvem der kan svare; det, \
          der afklarer mest, står først. Med '--template' skrives en erklæring til at udfylde: alle \
          svar er endnu 'null', det vil sige ukendt.
          """),
      synopsis: [
        "questions DECLARATION --charter ID|FILE… [options]",
        "questions --template json|csv --charter ID|FILE… [options]",
      ],
      maximumOperands: 1,
      operands: [.declarations],
      options: [
        .charter, .caseFile, .on, .rule, .template(TemplateFormat.allCases.map(\.rawValue)),
        .format([ReportFormat.text, .plain, .json].map(\.rawValue)), .output, .stdinFilename,
      ] + Option.common,
      examples: [
        Example(
          "charter questions --template json -c copenhagen-democratic-values -o my.declaration.json",
          LocalizedText(
            en: "a blank declaration to begin with",
            da: "en tom erklæring at begynde med")),
        Example(
          "charter questions my.declaration.json -c copenhagen-democratic-values",
          LocalizedText(
            en: "what is still missing", da: "hvad der stadig mangler")),
      ])
  }

  static var test: Verb {
    Verb(
      name: .test,
      summary: LocalizedText(en: "run charter tests", da: "kør charterprøver"),
      discussion: LocalizedText(
        en: """
          Evaluates what files '*.charter-test.json5' describe, and shows what comes out otherwise than \
          they expect, and why. A folder is searched to its bottom; without a path, the current one is. \
          A charter is looked for beside the file of tests first, then among the shipped ones. Exits \
          with 1 when a test fails, and with 2 when a file has mistakes; the others run all the same.
          """,
        da: """
          Vurderer det, som filerne '*.charter-test.json5' beskriver, og viser, hvad der kommer \
          anderledes ud end forventet, og hvorfor. En mappe gennemsøges helt; uden en sti gælder det den \
          aktuelle mappe. Et charter søges først ved siden af filen med prøver, så blandt de \
          medfølgende. Slutter med 1, når en prøve fejler, og med 2, når en fil har fejl; de andre køres \
          alligevel.
          """),
      synopsis: ["test [PATH…] [--coverage] [options]"],
      maximumOperands: nil,
      operands: [.files(endings: [".charter-test.json5"])],
      options: [
        .coverage, .format(CharterTestFormat.allCases.map(\.rawValue)), .output,
      ] + Option.common,
      examples: [
        Example(
          "charter test",
          LocalizedText(en: "every test below this folder", da: "alle prøver under denne mappe")),
        Example(
          "charter test charters/ --coverage",
          LocalizedText(
            en: "with the statuses that the tests reach", da: "med de statusser, prøverne når")),
      ])
  }

  static var eval: Verb {
    Verb(
      name: .eval,
      summary: LocalizedText(
        en: "evaluate one condition, for trying things out",
        da: "beregn én betingelse, til at prøve sig frem"),
      discussion: LocalizedText(
        en: """
          Conditions are written in FEEL. The answer is one JSON object: 'value', 'unknown' with the \
          facts that are missing, 'fault', or 'invalid'. '-' reads the facts or the batch from the \
          standard input. Write '--' before a condition that begins with '-'. The exit code is 0 for a \
          value, 3 for unknown, 1 for a fault and 2 for a mistake. With '--batch' the answers tell; the \
          exit code is 2 when a line could not be read, else 0.
          """,
        da: """
          Betingelser skrives i FEEL. Svaret er ét JSON-objekt: 'value', 'unknown' med de oplysninger, \
          der mangler, 'fault' eller 'invalid'. '-' læser oplysningerne eller linjerne fra \
          standardinput. Skriv '--' før en betingelse, der begynder med '-'. Slutkoden er 0 for en \
          værdi, 3 for ukendt, 1 for en fejl i beregningen og 2 for en fejl i betingelsen. Med \
          '--batch' står det i svarene; slutkoden er 2, når en linje ikke kunne læses, ellers 0.
          """),
      synopsis: [
        "eval CONDITION [--facts FILE] [--vocabulary FILE] [options]",
        "eval --batch FILE [--vocabulary FILE] [options]",
      ],
      maximumOperands: 1,
      operands: [],
      options: [.facts, .vocabulary, .batch, .on, .output] + Option.common,
      examples: [
        Example(
          "charter eval 'bylaws.board.size >= 5' --facts klub.declaration.json",
          LocalizedText(
            en: "one condition over a declaration's facts",
            da: "én betingelse over en erklærings oplysninger")),
        Example(
          "charter eval 'date(\"2026-01-31\") + @\"P1M\"'",
          LocalizedText(en: "a computation without facts", da: "en beregning uden oplysninger")),
      ])
  }

  static var version: Verb {
    Verb(
      name: .version,
      summary: LocalizedText(en: "print the version", da: "vis versionen"),
      discussion: LocalizedText(
        en: "Prints one line: the name and the version.",
        da: "Viser én linje: navnet og versionen."),
      synopsis: ["version"],
      maximumOperands: 0,
      operands: [],
      options: Option.common,
      examples: [
        Example(
          "charter version", LocalizedText(en: "which one is installed", da: "hvilken der er her"))
      ])
  }

  static var help: Verb {
    Verb(
      name: .help,
      summary: LocalizedText(en: "show help on a verb", da: "vis hjælp til en kommando"),
      discussion: LocalizedText(
        en: "The same as '--help' after the verb.", da: "Det samme som '--help' efter kommandoen."),
      synopsis: ["help [VERB]"],
      maximumOperands: 1,
      operands: [.words(Name.allCases.map(\.rawValue))],
      options: Option.common,
      examples: [
        Example("charter help check", LocalizedText(en: "all about 'check'", da: "alt om 'check'"))
      ])
  }
}
