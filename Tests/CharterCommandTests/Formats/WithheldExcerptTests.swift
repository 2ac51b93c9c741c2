import CharterCommand
import Testing

struct WithheldExcerptTests {
  private static let vocabulary = """
    {
      format: 1, vocabulary: 'facts', version: '1', languages: ['da', 'en'],
      facts: {
        members: { elect: { type: 'boolean', source: 'association',
          title: { da: 'Valg', en: 'Election' }, question: { da: 'V?', en: 'E?' } } },
        size: { type: 'number', source: 'association', title: { da: 'Antal', en: 'Size' },
          question: { da: 'Hvor mange?', en: 'How many?' } },
        donor: { type: 'text', sensitive: true, purpose: { da: 'P', en: 'P' },
          source: 'association', title: { da: 'Giver', en: 'Donor' },
          question: { da: 'Hvem?', en: 'Who?' } },
        gifts: { type: 'list', source: 'association', title: { da: 'Gaver', en: 'Gifts' },
          question: { da: 'Hvilke?', en: 'Which?' },
          of: { from: { type: 'text', sensitive: true, purpose: { da: 'P', en: 'P' },
            title: { da: 'Fra', en: 'From' } } } },
      },
    }
    """

  private func run(_ facts: String, _ words: String...) -> VirtualMachine.Run {
    var files = SampleFiles.all
    files["facts.vocabulary.json5"] = Self.vocabulary
    files["d.declaration.json"] = "{ \"format\": 1, \"declaration\": \"d\", \"facts\": \(facts) }"
    return VirtualMachine(files).run(
      ["check", "d.declaration.json", "-c", "house.charter.json5", "--format", "gnu"] + words)
  }

  @Test(arguments: [
    #"{ "donor": "Hemmelig", "size": "five" }"#,
    #"{ "size": "five", "donor": "Hemmelig" }"#,
    #"{ "donor": "Hemmelig", "size": "five", "gifts": [{ "from": "Hemmelig" }] }"#,
    #"{ "donr": "Hemmelig", "size": "five" }"#,
    #"{ "donor": ["Hemmelig"], "size": "five" }"#,
    #"{ "donor": "Hemmelig", "donor": "Hemmelig", "size": "five" }"#,
    #"{ "donor": "Hemmelig" "size": 5 }"#,
  ])
  func keepsSensitiveValuesOutOfExcerpts(_ facts: String) {
    let run = run(facts)
    #expect(run.code == .invalid)
    #expect(run.error.contains("…"), "\(run.error)")
    #expect(!run.error.contains("Hemmelig"), "\(run.error)")
    #expect(!run.output.contains("Hemmelig"))
    #expect(self.run(facts, "--show-sensitive").error.contains("Hemmelig"))
  }

  @Test(arguments: [
    (
      "d.ndjson",
      """
      {"declaration":"a","facts":{"size":"five","donor":"Hemmelig"}}
      {"declaration":"bb","facts":{"donor":"Hemmelig","size":"five"}}
      {"declaration":"c","facts":{"size":"five","donor":"Hemmelig"},}

      """
    ),
    ("d.csv", "declaration,size,donor\na,five,Hemmelig\nb,six,Hemmelig\n"),
  ])
  func keepsSensitiveValuesOfStreamsOutOfExcerpts(_ path: String, _ text: String) {
    var files = SampleFiles.all
    files["facts.vocabulary.json5"] = Self.vocabulary
    files[path] = text
    let words = ["check", path, "-c", "house.charter.json5"]
    let run = VirtualMachine(files).run(words)
    #expect(run.error.contains("error: "))
    #expect(run.error.contains("…"), "\(run.error)")
    #expect(!run.error.contains("Hemmelig"), "\(run.error)")
    #expect(VirtualMachine(files).run(words + ["--show-sensitive"]).error.contains("Hemmelig"))
  }

  @Test
  func putsCaretsBelowWhatTheyMean() {
    let lines = run(#"{ "donor": "Hemmelig", "size": "five" }"#).error
      .split(separator: "\n").map(String.init)
    #expect(
      lines.contains {
        $0.hasSuffix(
          #"| { "format": 1, "declaration": "d", "facts": { "donor": …, "size": "five" } }"#)
      }, "\(lines)")
    #expect(lines.contains { $0.hasSuffix("|" + String(repeating: " ", count: 67) + "^^^^^^") })
  }
}
