import CharterCommand
import Testing

struct ExplainTests {
  @Test
  func explainsACharter() {
    let run = VirtualMachine(SampleFiles.all).run("explain", "house.charter.json5")
    #expect(run.code == .success, "\(run.error)")
    for part in [
      "House Rules", "The house.", "Democracy", "The members elect [members-elect] (must)",
      "Five on the board [board-of-five] (should)", "Reglerne (read in full)",
      "from 2020-01-01", "adopted text",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test(arguments: ["members-elect", "house/members-elect"])
  func explainsARule(_ name: String) {
    let run = VirtualMachine(SampleFiles.all).run("explain", "house.charter.json5", name)
    #expect(run.code == .success, "\(run.error)")
    for part in [
      "The members elect [members-elect]", "members.elect = true",
      "Do the members elect the board?", "yes or no, from the association", "Reglerne",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test(arguments: ["copenhagen-democratic-values", "aarhus-value-framework"])
  func explainsAShippedCharterInBothLanguages(_ id: String) {
    let english = VirtualMachine().run("explain", id)
    let danish = VirtualMachine().run("explain", id, "--lang", "da")
    #expect(english.code == .success)
    #expect(english.output.contains("a model in our own words"))
    #expect(danish.output.contains("en model med egne ord"))
  }

  @Test(arguments: zip(["en", "da"], ["within 30 days of", "inden for 30 dage efter"]))
  func putsTheTimeForACureIntoWords(_ language: String, _ words: String) {
    var files = SampleFiles.all
    files["house.charter.json5"] = SampleFiles.charter.replacing(
      "level: 'should'", with: "level: 'should', cure: 'P30D'")
    let run = VirtualMachine(files).run(
      "explain", "house.charter.json5", "board-of-five", "--lang", language)
    #expect(run.output.contains(words), "\(run.output)\(run.error)")
  }

  @Test
  func saysThatACharterIsNotInForce() {
    let run = VirtualMachine(SampleFiles.all).run(
      "explain", "house.charter.json5", "--on", "2019-12-31")
    #expect(run.output.contains("from 2020-01-01; not on 2019-12-31"))
  }

  @Test
  func writesPlainLines() {
    let run = VirtualMachine(SampleFiles.all).run(
      "explain", "house.charter.json5", "--format", "plain")
    #expect(!run.output.contains("  "))
    #expect(!run.output.contains("•"))
    #expect(!run.output.contains("\n\n"))
  }

  @Test
  func namesTheNearestRuleAndCharter() {
    let machine = VirtualMachine(SampleFiles.all)
    let rule = machine.run("explain", "house.charter.json5", "member-elect")
    #expect(rule.code == .invalid)
    #expect(rule.error.contains("has no rule 'member-elect'; did you mean 'members-elect'?"))
    let charter = machine.run("explain", "aarhus-value-frame")
    #expect(charter.code == .invalid)
    #expect(charter.error.contains("unknown charter 'aarhus-value-frame'"))
    #expect(machine.run("explain").error.contains("ID|FILE is missing after 'explain'"))
  }
}
