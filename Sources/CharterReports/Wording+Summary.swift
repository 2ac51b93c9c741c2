import ValueCharters

extension Wording {
  /// What a summary is of, and of which day.
  func heading(of summary: ReportSummary) -> String {
    let count = declarations(summary.tally.declarations)
    return self(
      en: "\(count), evaluated on \(summary.day)", da: "\(count), vurderet pr. \(summary.day)")
  }

  /// A number of declarations.
  func declarations(_ count: Int) -> String {
    grouped(count) + " "
      + (count == 1
        ? self(en: "declaration", da: "erklæring")
        : self(en: "declarations", da: "erklæringer"))
  }

  /// How much of a file could be evaluated.
  func phrase(for input: ReportSummary.Input) -> String {
    let count = "\(input.path): \(declarations(input.declarations))"
    if input.unreadable == 0 { return count }
    let unreadable = grouped(input.unreadable)
    return count
      + self(
        en: ", \(unreadable) that cannot be read", da: ", \(unreadable), der ikke kan læses")
  }

  /// That a run was interrupted.
  var incomplete: String {
    self(
      en: "The run was interrupted: this is what was done until then.",
      da: "Kørslen blev afbrudt: dette er, hvad der nåede at blive gjort.")
  }

  /// The heading over the facts that are missing.
  var missingFactsHeading: String {
    self(en: "Missing most", da: "Det, der oftest mangler")
  }

  /// What the numbers of the missing facts mean.
  var missingFactsRemark: String {
    self(
      en: "How many declarations have something open on account of a fact, and whom to ask.",
      da: "Hvor mange erklæringer har noget åbent på grund af en oplysning, og hvem der spørges.")
  }

  /// That some facts more are not shown.
  func more(_ count: Int) -> String {
    self(
      en: "and \(grouped(count)) more; '--format json' has all of them",
      da: "og \(grouped(count)) mere; '--format json' har dem alle")
  }

  /// A number with its thousands apart, as the language writes it.
  package func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self(en: ",", da: ".") }
      text.append(digit)
    }
    return text
  }
}
