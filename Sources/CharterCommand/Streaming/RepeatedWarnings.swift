import CharterDiagnostics

/// The warnings of a whole run, each told once with a count.
package struct RepeatedWarnings {
  /// The most different warnings that are kept; a hostile stream could hold millions.
  package static let limit = 1000

  private var warnings: [(diagnostic: Diagnostic, count: Int)] = []
  private var places: [String: Int] = [:]
  private var countLeftOut = 0

  /// Takes up the warnings of some records.
  mutating func add(_ notes: RecordNotes) {
    for warning in notes.warnings {
      if let place = places[warning.key] {
        warnings[place].count += warning.count
      } else if warnings.count < Self.limit {
        places[warning.key] = warnings.count
        warnings.append((warning.diagnostic(), warning.count))
      } else {
        countLeftOut += warning.count
      }
    }
  }

  /// Takes up the warnings about columns before any of their rows is read.
  mutating func add(columns: [Diagnostic]) {
    for column in columns {
      let key = "\(column.id): \(column.message[.english])"
      if places[key] != nil { continue }
      if warnings.count < Self.limit {
        places[key] = warnings.count
        warnings.append((column, 0))
      } else {
        countLeftOut += 1
      }
    }
  }

  /// Takes up that a file has no declaration in it.
  mutating func add(nothingIn name: String) {
    let diagnostic = Diagnostic(
      id: "no-declaration", severity: .warning,
      message: LocalizedText(
        en: "'\(name)' has no declaration in it", da: "der er ingen erklæring i '\(name)'"),
      location: nil)
    warnings.append((diagnostic, 1))
  }

  /// The warnings, in the order in which they were first met.
  var diagnostics: [Diagnostic] {
    let all = warnings.map { Self.counted($0.diagnostic, $0.count) }
    return countLeftOut == 0 ? all : all + [leftOut]
  }

  private static func counted(_ diagnostic: Diagnostic, _ count: Int) -> Diagnostic {
    guard count != 1 else { return diagnostic }
    let note =
      count == 0
      ? LocalizedText(en: "no row has anything in it", da: "ingen række har noget i den")
      : LocalizedText(
        en: "in \(count) declarations; this is the first",
        da: "i \(count) erklæringer; dette er den første")
    return Diagnostic(
      id: diagnostic.id, severity: diagnostic.severity, message: diagnostic.message,
      location: diagnostic.location, help: diagnostic.help,
      notes: diagnostic.notes + [Diagnostic.Note(note, location: nil)],
      fixIts: diagnostic.fixIts)
  }

  private var leftOut: Diagnostic {
    Diagnostic(
      id: "limit-exceeded", severity: .note,
      message: LocalizedText(
        en: countLeftOut == 1
          ? "1 more warning is left out" : "\(countLeftOut) more warnings are left out",
        da: countLeftOut == 1
          ? "1 advarsel mere er udeladt" : "\(countLeftOut) advarsler mere er udeladt"),
      location: nil)
  }
}
