import CharterDiagnostics
package import FEEL

extension Wording {
  /// A date: `1 October 2025`, `1. oktober 2025`.
  package func date(_ date: CivilDate) -> String {
    "\(dayOfYear(month: date.month, day: date.day)) \(date.year)"
  }

  /// A date as it stands in a sentence: `1 October 2025`, `den 1. oktober 2025`.
  package func onDate(_ date: CivilDate) -> String {
    self(en: self.date(date), da: "den \(self.date(date))")
  }

  /// A day of any year: `1 October`, `1. oktober`.
  package func dayOfYear(month: Int, day: Int) -> String {
    let name = self.month(month) ?? "\(month)"
    return self(en: "\(day) \(name)", da: "\(day). \(name)")
  }

  /// The days on which something is in force.
  package func period(_ period: InForce) -> String {
    switch (period.from, period.until) {
    case (nil, nil): self(en: "always", da: "altid")
    case (let from?, nil): self(en: "from \(onDate(from))", da: "fra \(onDate(from))")
    case (nil, let until?):
      self(en: "until \(date(until)) inclusive", da: "til og med \(onDate(until))")
    case (let from?, let until?):
      self(
        en: "from \(date(from)) until \(date(until)) inclusive",
        da: "fra \(onDate(from)) til og med \(onDate(until))")
    }
  }

  /// The name of a month.
  package func month(_ number: Int) -> String? {
    1...12 ~= number ? Self.months[number - 1][language] : nil
  }

  private static let months = [
    LocalizedText(en: "January", da: "januar"),
    LocalizedText(en: "February", da: "februar"),
    LocalizedText(en: "March", da: "marts"),
    LocalizedText(en: "April", da: "april"),
    LocalizedText(en: "May", da: "maj"),
    LocalizedText(en: "June", da: "juni"),
    LocalizedText(en: "July", da: "juli"),
    LocalizedText(en: "August", da: "august"),
    LocalizedText(en: "September", da: "september"),
    LocalizedText(en: "October", da: "oktober"),
    LocalizedText(en: "November", da: "november"),
    LocalizedText(en: "December", da: "december"),
  ]

  /// The name of a day of the week; 1 is Monday.
  package func weekday(_ number: Int) -> String? {
    1...7 ~= number ? Self.weekdays[number - 1][language] : nil
  }

  private static let weekdays = [
    LocalizedText(en: "Monday", da: "mandag"),
    LocalizedText(en: "Tuesday", da: "tirsdag"),
    LocalizedText(en: "Wednesday", da: "onsdag"),
    LocalizedText(en: "Thursday", da: "torsdag"),
    LocalizedText(en: "Friday", da: "fredag"),
    LocalizedText(en: "Saturday", da: "lørdag"),
    LocalizedText(en: "Sunday", da: "søndag"),
  ]
}
