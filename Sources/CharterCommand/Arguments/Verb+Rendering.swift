import CharterDiagnostics

extension Verb {
  static var render: Verb {
    Verb(
      name: .render,
      summary: LocalizedText(
        en: "write the document of a charter that people read",
        da: "skriv det dokument om et charter, som mennesker læser"),
      discussion: LocalizedText(
        en: """
          Writes in plain sentences what a charter asks: its values and duties, who owes what to whom, \
          what follows, what is asked of whom, and what it rests on. With '--crosswalk' it lays \
          several charters side by side. With '--check' it holds a published document against the \
          charter.
          """,
        da: """
          Skriver i almindelige sætninger, hvad et charter beder om: værdier og pligter, hvem der \
          skylder hvem hvad, hvad der følger, hvem der spørges om hvad, og hvad det hviler på. Med \
          '--crosswalk' stilles flere chartre side om side. Med '--check' holdes et offentliggjort \
          dokument op mod charteret.
          """),
      synopsis: [
        "render ID|FILE… [--format markdown] [--resolved] [options]",
        "render ID|FILE… --crosswalk [options]",
        "render ID|FILE… --check FILE [options]",
      ],
      maximumOperands: nil,
      operands: [.charters],
      options: [.format(["markdown"]), .output, .publishedCopy, .crosswalk, .resolved]
        + Option.common,
      examples: [
        Example(
          "charter render copenhagen-democratic-values --lang da -o charter.da.md",
          LocalizedText(
            en: "the document in Danish, into a file", da: "dokumentet på dansk, i en fil")),
        Example(
          "charter render copenhagen-democratic-values --lang da --check charter.da.md",
          LocalizedText(
            en: "whether the published document is still true",
            da: "om det offentliggjorte dokument stadig passer")),
      ])
  }
}
