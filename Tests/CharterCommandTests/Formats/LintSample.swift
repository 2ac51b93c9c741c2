import CharterCommand
import CharterJSON

/// Files with mistakes in them, and what the linter writes of them.
enum LintSample {
  static let files = [
    "a b/å,1.concepts.json5": """
    {
      format: 1,
      concepts: {
        // lint:allow missing-translation because the Danish is all there is.
        democracy: { title: { da: 'Demokrati' } },
        rule: { title: { da: 'Retsstat' },  text: { da: 'x', en: 'y' } },
        rule: { title: { da: 'Retsstat', en: 'Rule' } },
        '<b>]]>%\\u202e': { titel: 1 },
      },
    }

    """,
    "clean.concepts.json5": """
    {
      format: 1,
      concepts: {
        democracy: { title: { da: 'Demokrati', en: 'Democracy' } },
      },
    }

    """,
  ]

  static func output(_ format: String, _ language: String = "en") -> String {
    VirtualMachine(files).run("lint", "--format", format, "--lang", language).output
  }
}
