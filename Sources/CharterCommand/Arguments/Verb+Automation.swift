import CharterDiagnostics

// The verbs that help other programs.
extension Verb {
  static var schema: Verb {
    Verb(
      name: .schema,
      summary: LocalizedText(
        en: "write the JSON Schema of a file format", da: "skriv et filformats JSON Schema"),
      discussion: LocalizedText(
        en: """
          With it editors complete and check files. With '--charter' the facts of a declaration or a \
          case file are those that the charters' vocabularies declare. The schema describes the \
          structure of a file; 'charter lint' finds more.
          """,
        da: """
          Med det fuldfører og kontrollerer teksteditorer filer. Med '--charter' er oplysningerne i \
          en erklæring eller en sagsfil dem, som chartrenes ordforråd erklærer. Skemaet beskriver en \
          fils opbygning; 'charter lint' finder mere.
          """),
      synopsis: ["schema \(SchemaKind.names) [--charter ID|FILE…]"],
      maximumOperands: 1,
      operands: [.words(SchemaKind.allCases.map(\.rawValue))],
      options: [.charter, .output] + Option.common,
      examples: [
        Example(
          "charter schema charter -o charter.schema.json",
          LocalizedText(en: "the schema of charters", da: "skemaet for chartre")),
        Example(
          "charter schema declaration -c copenhagen-democratic-values -o declaration.schema.json",
          LocalizedText(
            en: "the schema of declarations, with the facts of a charter",
            da: "skemaet for erklæringer, med et charters oplysninger")),
      ])
  }

  static var completions: Verb {
    Verb(
      name: .completions,
      summary: LocalizedText(
        en: "write what makes a shell complete this command",
        da: "skriv det, der får en skal til at fuldføre denne kommando"),
      discussion: LocalizedText(
        en: """
          Prints a script for bash, zsh or fish. With it the shell offers verbs, options and their \
          values, files with the right endings, shipped charters and lint rules.
          """,
        da: """
          Viser et script til bash, zsh eller fish. Med det tilbyder skallen kommandoer, tilvalg og \
          deres værdier, filer med de rigtige endelser, medfølgende chartre og lint-regler.
          """),
      synopsis: ["completions bash|zsh|fish"],
      maximumOperands: 1,
      operands: [.words(Shell.allCases.map(\.rawValue))],
      options: [.output] + Option.common,
      examples: [
        Example(
          "charter completions bash -o ~/.local/share/bash-completion/completions/charter",
          LocalizedText(en: "for bash", da: "til bash")),
        Example(
          "charter completions zsh -o ~/.zfunc/_charter",
          LocalizedText(
            en: "for zsh, where '~/.zfunc' is in 'fpath'",
            da: "til zsh, hvor '~/.zfunc' står i 'fpath'")),
        Example(
          "charter completions fish -o ~/.config/fish/completions/charter.fish",
          LocalizedText(en: "for fish", da: "til fish")),
      ])
  }
}
