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
