import CharterDiagnostics

// The options of `render`.
extension Option {
  static var publishedCopy: Option {
    Option(
      .check, value: .text(placeholder: "FILE", .files(endings: [".md"])),
      LocalizedText(
        en: "write nothing; fail with the difference if this published file is another text",
        da: "skriv intet; fejl med forskellen, hvis denne offentliggjorte fil er en anden tekst"))
  }

  static var crosswalk: Option {
    Option(
      .crosswalk,
      LocalizedText(
        en: "the shared values behind the charters, side by side",
        da: "de fælles værdier bag chartrene, side om side"))
  }

  static var resolved: Option {
    Option(
      .resolved,
      LocalizedText(
        en: "say of each rule which charter it was taken over from",
        da: "sig ved hver regel, hvilket charter den er overtaget fra"))
  }
}
