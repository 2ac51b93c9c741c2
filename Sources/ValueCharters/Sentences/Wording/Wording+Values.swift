package import FEEL

extension Wording {
  /// A yes or a no.
  package func answer(_ isYes: Bool) -> String {
    isYes ? self(en: "yes", da: "ja") : self(en: "no", da: "nej")
  }

  /// The value of a fact in words: a choice by its title, a number with its unit.
  package func value(_ value: Value, of type: FactType) -> String {
    switch value {
    case .boolean(let isTrue): return answer(isTrue)
    case .number(let number):
      if case .number(let limits) = type { return self.number(number, unit: limits.unit) }
      return self.number(number)
    case .text(let text): return quoted(type.title(ofChoice: text)?[language] ?? text)
    case .date(let date): return self.date(date)
    case .yearsAndMonths(let duration): return self.duration(.months(duration))
    case .daysAndTime(let duration): return self.duration(.time(duration))
    case .list(let slots): return list(slots, of: type)
    case .record(let slots): return record(slots, of: type)
    }
  }

  private func list(_ slots: [Slot], of type: FactType) -> String {
    guard !slots.isEmpty else { return self(en: "an empty list", da: "en tom liste") }
    if case .list(let element) = type {
      switch element {
      case .boolean, .number, .text, .date, .choice:
        return all(of: slots.map { slot($0, of: element) })
      case .list, .record, .unreadable: break
      }
    }
    return entries(Decimal128(slots.count))
  }

  private func record(_ slots: [Slot], of type: FactType) -> String {
    guard case .record(let members) = type else { return self(en: "an entry", da: "en post") }
    let parts = zip(members, slots).map { member, slot in
      "\(quoted(member.shownTitle[language])): \(self.slot(slot, of: member.type))"
    }
    return parts.joined(by: "; ")
  }

  private func slot(_ slot: Slot, of type: FactType) -> String {
    guard case .known(let value) = slot else { return self(en: "not known", da: "ukendt") }
    return self.value(value, of: type)
  }

  /// A number of entries of a list.
  package func entries(_ count: Decimal128) -> String {
    count == 1
      ? self(en: "1 entry", da: "1 post")
      : self(en: "\(number(count)) entries", da: "\(number(count)) poster")
  }
}
