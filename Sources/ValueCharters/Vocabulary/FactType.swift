public import CharterDiagnostics
public import FEEL

/// What the value of a fact can be.
public indirect enum FactType: Sendable {
  /// True or false.
  case boolean

  /// A decimal number.
  case number(NumberLimits)

  /// A text.
  case text

  /// A calendar date.
  case date

  /// One of some choices.
  case choice([Choice])

  /// A list of such values.
  case list(of: FactType)

  /// An object with such members; it stands only in a list.
  case record([Fact])

  /// A type that could not be read, which has been reported.
  case unreadable
}

extension FactType {
  /// What is declared of a number.
  public struct NumberLimits: Hashable, Sendable {
    /// The unit, such as `persons` or `DKK`.
    public let unit: String?

    /// The smallest number that may be declared.
    public let min: Decimal128?

    /// The greatest number that may be declared.
    public let max: Decimal128?
  }

  /// One choice of a fact.
  public struct Choice: Hashable, Sendable {
    /// The text that declarations and conditions write, in Unicode normalisation form C.
    public let name: String

    /// A few words for it.
    public let title: LocalizedText

    /// Where it is declared.
    public let location: SourceLocation
  }

  /// The names of the types as files write them.
  package enum Name: String, CaseIterable, Sendable {
    case boolean, number, text, date, choice, list
  }

  /// The type as conditions see it.
  package var feelType: FEELType {
    switch self {
    case .boolean: .boolean
    case .text: .text
    case .date: .date
    case .number(let limits):
      .number(
        FEELType.Number(unit: limits.unit, minimum: limits.min, maximum: limits.max))
    case .choice(let choices): .choice(choices.map(\.name))
    case .list(let element): .list(of: element.feelType)
    case .record(let members):
      .record(members.map { FEELType.Field($0.names.last ?? "", $0.type.feelType) })
    case .unreadable: .any
    }
  }

  /// The title of a choice; `nil` where the type has no such choice.
  package func title(ofChoice name: String) -> LocalizedText? {
    guard case .choice(let choices) = self else { return nil }
    return choices.first { $0.name == name }?.title
  }
}
