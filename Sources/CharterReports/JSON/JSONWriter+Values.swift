package import CharterJSON
package import ValueCharters

extension JSONWriter {
  /// Writes a value: numbers as JSON numbers, dates and durations as ISO 8601 strings.
  ///
  /// A record is an array of its members in the order of the vocabulary; what is not known within a
  /// list is `null`.
  package mutating func write(_ value: Value) {
    switch value {
    case .boolean(let value): boolean(value)
    case .number(let number): self.number(text: number.description)
    case .text(let text): string(text)
    case .date(let date): string(date.description)
    case .yearsAndMonths(let duration): string(duration.description)
    case .daysAndTime(let duration): string(duration.description)
    case .list(let slots), .record(let slots):
      beginArray()
      for slot in slots {
        if let value = slot.value { write(value) } else { null() }
      }
      endArray()
    }
  }
}
