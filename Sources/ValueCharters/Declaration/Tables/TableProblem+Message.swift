import CharterDiagnostics

extension TableProblem {
  var message: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        en: "the table is empty; its first row names the facts",
        da: "tabellen er tom; dens første række navngiver oplysningerne")
    case .missingIdentifierColumn(let nearest, _):
      LocalizedText(
        en: "column 'declaration' is missing, which names each declaration"
          + (nearest.map { "; did you mean \($0.quoted)?" } ?? ""),
        da: "kolonnen 'declaration' mangler, som navngiver hver erklæring"
          + (nearest.map { "; mente du \($0.quoted)?" } ?? ""))
    case .tooManyColumns(let limit):
      LocalizedText(en: "more than \(limit) columns", da: "flere end \(limit) kolonner")
    case .repeatedColumn("declaration"):
      LocalizedText(
        en: "column 'declaration' stands twice; the first one counts",
        da: "kolonnen 'declaration' står to gange; den første gælder")
    case .repeatedColumn(let name):
      LocalizedText(
        en: "column \(name.quoted) stands twice; its fact counts as not known",
        da: "kolonnen \(name.quoted) står to gange; oplysningen regnes for ikke kendt")
    case .listColumn(let name):
      LocalizedText(
        en: "column \(name.quoted) is a list, which has no place in a table",
        da: "kolonnen \(name.quoted) er en liste, som ikke kan stå i en tabel")
    case .foreignColumn(let name, let source): Self.foreign(name, source)
    case .unknownColumn("", let number, _):
      LocalizedText(en: "column \(number) has no name", da: "kolonne \(number) har intet navn")
    case .unknownColumn(let name, _, let nearest):
      LocalizedText(
        en: "unknown fact \(name.quoted)" + (nearest.map { "; did you mean \($0.quoted)?" } ?? ""),
        da: "ukendt oplysning \(name.quoted)"
          + (nearest.map { "; mente du \($0.quoted)?" } ?? ""))
    case .notUTF8(let byte):
      LocalizedText(
        en: "byte 0x\(byte.hexadecimal) is not UTF-8",
        da: "byte 0x\(byte.hexadecimal) er ikke UTF-8")
    case .isUTF16:
      LocalizedText(en: "the text is UTF-16, not UTF-8", da: "teksten er UTF-16, ikke UTF-8")
    case .missingIdentifier:
      LocalizedText(
        en: "the cell 'declaration' is empty, so that nobody knows whose row it is",
        da: "cellen 'declaration' er tom, så ingen ved, hvis række det er")
    case .tooManyCells(let count):
      LocalizedText(
        en: "the row has more cells than the \(count) of the header, so that none can be relied on",
        da: "rækken har flere celler end hovedets \(count), så ingen af dem er til at stole på")
    case .tooFewCells:
      LocalizedText(
        en: "a row has fewer cells than the header; what it lacks is not declared",
        da: "en række har færre celler end hovedet; det, der mangler, er ikke oplyst")
    case .repeatedHeader:
      LocalizedText(
        en: "the header stands once more, and is left out", da: "hovedet står igen og udelades")
    case .unclosedQuote:
      LocalizedText(
        en: "the quote that opens here is never closed",
        da: "anførselstegnet, der åbner her, bliver aldrig lukket")
    case .brokenCell(let name, .quoteInside):
      LocalizedText(
        en: "\(name.quoted) has a quote within, and none around it",
        da: "\(name.quoted) har et anførselstegn i sig, men ingen udenom")
    case .brokenCell(let name, _):
      LocalizedText(
        en: "\(name.quoted) goes on after its closing quote",
        da: "\(name.quoted) fortsætter efter sit afsluttende anførselstegn")
    case .controlCharacter(let name):
      LocalizedText(
        en: "\(name.quoted) has a control character in it",
        da: "\(name.quoted) har et kontroltegn i sig")
    case .notABoolean(let name, let written):
      LocalizedText(
        en: "\(name.quoted) must be yes or no" + Self.found(written, "not"),
        da: "\(name.quoted) skal være ja eller nej" + Self.found(written, "ikke"))
    case .notANumber(let name, let written, _):
      LocalizedText(
        en: "\(name.quoted) must be a number" + Self.found(written, "not"),
        da: "\(name.quoted) skal være et tal" + Self.found(written, "ikke"))
    case .unknownChoice(let name, let written, let choices):
      Self.unknownChoice(of: name, written, choices)
    }
  }

  private static func foreign(_ name: String, _ source: FactSource) -> LocalizedText {
    switch source {
    case .association, .authority:
      LocalizedText(
        en: "column \(name.quoted) is for the authority to state in case files, and is left out",
        da: "kolonnen \(name.quoted) skal myndigheden oplyse i sine sagsfiler, og den udelades")
    case .assessor:
      LocalizedText(
        en: "column \(name.quoted) is a judgement and needs a review, and is left out",
        da: "kolonnen \(name.quoted) er en vurdering og kræver en bedømmer, og den udelades")
    }
  }

  private static func unknownChoice(
    of name: String, _ written: String?, _ choices: [String]
  ) -> LocalizedText {
    guard let written else {
      return LocalizedText(
        en: "\(name.quoted) has no such choice", da: "\(name.quoted) har ikke den valgmulighed")
    }
    let nearest = NearestName.find(written, among: choices).map { $0.quoted }
    return LocalizedText(
      en: "\(name.quoted) has no choice \(written.quoted)"
        + (nearest.map { "; did you mean \($0)?" } ?? ""),
      da: "\(name.quoted) har ikke valgmuligheden \(written.quoted)"
        + (nearest.map { "; mente du \($0)?" } ?? ""))
  }

  private static func found(_ written: String?, _ not: String) -> String {
    written.map { ", \(not) \($0.quoted)" } ?? ""
  }
}

extension UInt8 {
  /// Two hexadecimal digits.
  fileprivate var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
