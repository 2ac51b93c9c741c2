import CharterDiagnostics
import CharterReports

/// Writes the help on the command and on each verb, from the tables that parsing uses.
struct HelpPage {
  let language: Language
  let width: Int

  /// The help on the whole command.
  func overview() -> String {
    var page = TextPage(width: width)
    page.write(
      text(
        en: "charter – checks associations' declarations against value charters",
        da: "charter – vurderer foreningers erklæringer efter værdichartre"))
    page.heading(text(en: "Usage", da: "Brug"))
    page.write(text(en: "charter VERB …", da: "charter KOMMANDO …"), indent: 2)
    page.heading(text(en: "Verbs", da: "Kommandoer"))
    page.table(
      Verb.Name.allCases.map {
        TextPage.Row($0.rawValue, Verb.named($0).summary[language])
      })
    page.heading(text(en: "Example", da: "Eksempel"))
    examples(Verb.check.examples.prefix(1), on: &page)
    page.heading(text(en: "Exit codes", da: "Slutkoder"))
    page.table(exitCodes)
    page.blank()
    page.write(
      text(
        en: "'charter VERB --help' tells more.", da: "'charter KOMMANDO --help' fortæller mere."))
    return page.text
  }

  /// The help on one verb.
  func page(on verb: Verb) -> String {
    var page = TextPage(width: width)
    page.write("charter \(verb.name.rawValue) – \(verb.summary[language])")
    page.heading(text(en: "Usage", da: "Brug"))
    for line in verb.synopsis { page.write("charter \(line)", indent: 2, hanging: 4) }
    page.blank()
    page.write(verb.discussion[language])
    page.heading(text(en: "Options", da: "Tilvalg"))
    page.table(verb.options.map { TextPage.Row(label(of: $0), $0.summary[language]) })
    page.heading(text(en: "Examples", da: "Eksempler"))
    examples(verb.examples[...], on: &page)
    if verb.name == .check {
      page.heading(text(en: "Exit codes", da: "Slutkoder"))
      page.table(exitCodes)
    }
    return page.text
  }

  private func label(of option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + option.name.written + (option.value.placeholder.map { " \($0)" } ?? "")
  }

  private func examples(_ examples: ArraySlice<Verb.Example>, on page: inout TextPage) {
    for example in examples {
      page.write("# \(example.purpose[language])", indent: 2, hanging: 4)
      page.verbatim(example.command, indent: 2)
    }
  }

  private var exitCodes: [TextPage.Row] {
    ExitCode.allCases.map { TextPage.Row("\($0.rawValue)", meaning(of: $0)) }
  }

  private func meaning(of code: ExitCode) -> String {
    switch code {
    case .success:
      text(en: "everything in scope is satisfied", da: "alt, der tæller med, er opfyldt")
    case .adverse:
      text(
        en: "a finding in scope is not satisfied, or could not be computed",
        da: "et fund, der tæller med, er ikke opfyldt eller kunne ikke beregnes")
    case .invalid:
      text(
        en: "the usage, a file, a charter or a declaration is in error",
        da: "der er en fejl i brugen, en fil, et charter eller en erklæring")
    case .unsettled:
      text(
        en: "a finding in scope is undetermined or needs a person",
        da: "et fund, der tæller med, er uafklaret eller kræver en person")
    case .interrupted:
      text(
        en: "the run was interrupted; what was done until then has been delivered",
        da: "kørslen blev afbrudt; hvad der nåede at blive gjort, er leveret")
    case .internalError:
      text(en: "the tool itself is at fault", da: "fejlen er i selve værktøjet")
    }
  }

  private func text(en: String, da: String) -> String {
    LocalizedText(en: en, da: da)[language]
  }
}
