import CharterDiagnostics

/// How many findings there are in how many files, in one line.
struct FindingSummary {
  /// The line, with its end.
  let text: LocalizedText

  init(_ findings: [Diagnostic], fileCount: Int) {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : Self.phrase(count, severity)
    }
    let files = Self.files(fileCount)
    if counts.isEmpty {
      text = LocalizedText(
        en: "nothing found in \(files[.english])\n", da: "intet fundet i \(files[.danish])\n")
    } else {
      let en = counts.map { $0[.english] }.joined(separator: ", ")
      let da = counts.map { $0[.danish] }.joined(separator: ", ")
      text = LocalizedText(en: "\(en) in \(files[.english])\n", da: "\(da) i \(files[.danish])\n")
    }
  }

  private static func files(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "1 file" : "\(count) files", da: count == 1 ? "1 fil" : "\(count) filer")
  }

  private static func phrase(_ count: Int, _ severity: Diagnostic.Severity) -> LocalizedText {
    let isOne = count == 1
    return switch severity {
    case .error:
      LocalizedText(en: isOne ? "1 error" : "\(count) errors", da: "\(count) fejl")
    case .warning:
      LocalizedText(
        en: isOne ? "1 warning" : "\(count) warnings",
        da: isOne ? "1 advarsel" : "\(count) advarsler")
    case .note:
      LocalizedText(
        en: isOne ? "1 note" : "\(count) notes",
        da: isOne ? "1 bemærkning" : "\(count) bemærkninger")
    }
  }
}
