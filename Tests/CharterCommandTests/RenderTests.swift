import CharterCommand
import Testing

struct RenderTests {
  @Test(arguments: [("da", "# Husregler\n"), ("en", "# House Rules\n")])
  func rendersACharter(_ language: String, _ title: String) {
    let run = VirtualMachine(SampleFiles.all).run(
      "render", "house.charter.json5", "--lang", language)
    #expect(run.code == .success, "\(run.error)")
    #expect(run.output.hasPrefix(title))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test
  func putsConditionsIntoWords() {
    let run = VirtualMachine(SampleFiles.all).run("render", "house.charter.json5", "--lang", "en")
    #expect(run.output.contains("“Size of the board” is at least 5"))
    #expect(!run.output.contains("size >= 5"))
  }

  @Test(arguments: [["-o", "out.md"], ["--format", "markdown=out.md"]])
  func writesAFile(_ words: [String]) {
    let machine = VirtualMachine(SampleFiles.all)
    let run = machine.run(["render", "house.charter.json5"] + words)
    #expect(run.code == .success && run.output == "", "\(run.error)")
    #expect(machine.text(of: "out.md")?.hasPrefix("# House Rules\n") == true)
  }

  @Test
  func acceptsAPublishedCopyThatIsTrue() {
    let machine = VirtualMachine(SampleFiles.all)
    _ = machine.run("render", "house.charter.json5", "-o", "out.md")
    let run = machine.run("render", "house.charter.json5", "--check", "out.md")
    #expect(run.code == .success && run.output == "" && run.error == "")
    machine.files["out.md"] = Array(
      (machine.text(of: "out.md") ?? "").replacing("\n", with: "\r\n").utf8)
    #expect(machine.run("render", "house.charter.json5", "--check", "out.md").code == .success)
  }

  @Test
  func showsWhereAPublishedCopyIsStale() {
    let machine = VirtualMachine(SampleFiles.all)
    _ = machine.run("render", "house.charter.json5", "-o", "out.md")
    machine.files["house.charter.json5"] = Array(
      SampleFiles.charter.replacing("size >= 5", with: "size >= 7").utf8)
    let run = machine.run("render", "house.charter.json5", "--check", "out.md")
    #expect(run.code == .adverse)
    #expect(run.output.contains("\n-- **Asks that:** “Size of the board” is at least 5."))
    #expect(run.output.contains("\n+- **Asks that:** “Size of the board” is at least 7."))
    #expect(run.error.contains("'out.md' is not what the charter says now [stale-document]"))
  }

  @Test
  func rendersSeveralChartersWithAnchorsApart() {
    let run = VirtualMachine().run(
      "render", "copenhagen-democratic-values", "aarhus-value-framework", "--lang", "da")
    #expect(run.code == .success)
    #expect(run.output.contains("\n---\n"))
    #expect(run.output.contains("<a id=\"aarhus-value-framework-rule-share-democracy\"></a>"))
  }

  @Test
  func laysChartersSideBySide() {
    let run = VirtualMachine().run(
      "render", "copenhagen-democratic-values", "aarhus-value-framework", "--crosswalk",
      "--lang", "da")
    #expect(run.code == .success)
    #expect(run.output.contains("| [Demokrati](#concept-democracy) | – | 1 skal | 1 bør |"))
  }

  @Test(arguments: [
    (["render"], "ID|FILE is missing after 'render'"),
    (["render", "house"], "unknown charter 'house'"),
    (["render", "house.charter.json5", "--format", "html"], "html"),
    (["render", "house.charter.json5", "--check", "no.md"], "'no.md' cannot be read"),
    (["render", "house.charter.json5", "--check", "a", "-o", "b"], "--check"),
    (["render", "house.charter.json5", "--format", "markdown=a", "-o", "b"], "--output"),
    (["render", "house.charter.json5", "--crosswalk", "--resolved"], "--crosswalk"),
    (["render", "house.charter.json5", "-o", "house.charter.json5"], "house.charter.json5"),
  ])
  func refusesWhatCannotBe(_ words: [String], _ part: String) {
    let run = VirtualMachine(SampleFiles.all).run(words)
    #expect(run.code == .invalid)
    #expect(run.output == "")
    #expect(run.error.contains(part), "\(run.error)")
  }
}
