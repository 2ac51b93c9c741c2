import ValueCharters

extension Wording {
  /// A value as people read it.
  func display(_ value: Value) -> String {
    switch value {
    case .boolean(let value): value ? self(en: "yes", da: "ja") : self(en: "no", da: "nej")
    case .number(let number):
      language == .danish ? number.description.withDecimalComma : number.description
    case .text(let text): "'\(text)'"
    case .date(let date): date.description
    case .yearsAndMonths(let duration): duration.description
    case .daysAndTime(let duration): duration.description
    case .list(let slots), .record(let slots):
      slots.isEmpty
        ? self(en: "none", da: "ingen")
        : slots.map { display($0) }.joined(separator: ", ")
    }
  }

  private func display(_ slot: Slot) -> String {
    slot.value.map { display($0) } ?? self(en: "not known", da: "ukendt")
  }
}

extension String {
  fileprivate var withDecimalComma: String {
    String(map { $0 == "." ? "," : $0 })
  }
}
