import CharterDiagnostics
import CharterReports
import Testing
import ValueCharters

struct CharterDocumentTests {
  @Test(arguments: [Language.danish, .english])
  func tellsACharter(_ language: Language) throws {
    let document = try DocumentSamples.document("house", language)
    try Golden.expect(Array(document.utf8), "document-\(language.rawValue).md")
  }

  @Test(arguments: [Language.danish, .english])
  func laysChartersSideBySide(_ language: Language) throws {
    let charters = [try DocumentSamples.compiled("base"), try DocumentSamples.compiled("house")]
    let document = Crosswalk(charters, in: language).markdown
    try Golden.expect(Array(document.utf8), "crosswalk-\(language.rawValue).md")
  }

  @Test
  func saysAtOnceThatAModelIsOne() throws {
    let modelled = try DocumentSamples.document("house", .english).split(separator: "\n")
    #expect(modelled.prefix(2).joined().contains("This is a model in own words"))
    let adopted = try DocumentSamples.document("base", .english)
    #expect(!adopted.contains("model in own words"))
    #expect(adopted.contains("- **Text:** as it was adopted."))
  }

  @Test
  func saysWhereRulesComeFromIfAsked() throws {
    let document = try DocumentSamples.document("house", .english, showsOrigins: true)
    #expect(document.contains("- **From:** `base` 1."))
    #expect(document.contains("- **From:** this charter."))
    #expect(!(try DocumentSamples.document("house", .english)).contains("**From:**"))
  }

  /// What is not taken over is told, with the reason, and so is what is put differently.
  @Test(arguments: [
    (
      "", Language.english,
      "without `open-doors`: The house is locked. Sources: [Loven](#source-law)"
    ),
    ("", .danish, "uden `open-doors`: Huset er låst. Kilder: [Loven](#source-law)"),
    (
      "{ id: 'open-doors', level: 'must', title: { da: 'x', en: 'x' }, requires: 'open = true' },",
      .english, "with its own words for [open-doors](#rule-open-doors): The house is locked."
    ),
  ])
  func saysWhatIsNotTakenOver(_ rule: String, _ language: Language, _ line: String) throws {
    let house = try #require(DocumentSamples.all["house.charter.json5"])
      .replacing(
        "extends: ['base.charter.json5'],",
        with: """
          extends: ['base.charter.json5'], overrides: [{ rule: 'open-doors',
            because: { da: 'Huset er låst.', en: 'The house is locked.' },
            cite: [{ source: 'law' }] }],
          """
      ).replacing("{ id: 'few-gifts'", with: "\(rule) { id: 'few-gifts'")
    let compiled = try DocumentSamples.compiled("house", ["house.charter.json5": house])
    let document = CharterDocument(compiled, in: language).markdown
    #expect(document.contains("  - \(line)"), "\(document.prefix(1200))")
  }

  @Test
  func keepsAnchorsOfSeveralDocumentsApart() throws {
    let document = CharterDocument(
      try DocumentSamples.compiled("base"), in: .english, anchorPrefix: "base-")
    #expect(document.markdown.contains("<a id=\"base-rule-open-doors\"></a>"))
    #expect(document.markdown.contains("(#base-rule-open-doors)"))
    #expect(!document.markdown.contains("(#rule-"))
  }

  @Test
  func sayingsOfACharterAreNeverMarkup() throws {
    let title = "**Bold** <script> [x](y) | `code` \\u202e # 1. _a_ &amp;"
    let base = try #require(DocumentSamples.all["base.charter.json5"])
      .replacing("The basic rules", with: title).replacing("The doors are open", with: title)
    let compiled = try DocumentSamples.compiled("base", ["base.charter.json5": base])
    let document = CharterDocument(compiled, in: .english).markdown
    #expect(document.hasPrefix("# \\*\\*Bold\\*\\* \\<script\\> \\[x\\](y) \\| \\`code\\`"))
    #expect(!document.contains("<script>"))
    #expect(!document.contains("\u{202E}"))
  }

  @Test
  func namesAConceptThatNothingDescribes() throws {
    let base = try #require(DocumentSamples.all["base.charter.json5"])
      .replacing("concepts: 'concepts.json5',", with: "")
    let compiled = try DocumentSamples.compiled("base", ["base.charter.json5": base])
    #expect(Crosswalk([compiled], in: .english).markdown.contains("[openness](#concept-openness)"))
  }
}
