public import CharterDiagnostics
public import FEEL

extension Finding {
  /// A declared fact that decided a finding; its texts are made when they are asked for.
  public struct Evidence: Sendable {
    private let decisive: DecisiveFact
    private let record: EvaluationRecord

    /// Where it stands in the declaration, if that is plain.
    private let range: SourceRange?

    /// Makes evidence of a fact that decided.
    init(_ decisive: DecisiveFact, in record: EvaluationRecord) {
      self.decisive = decisive
      self.record = record
      range = record.declaredRange(of: decisive.fact, decisive.positions)
    }
  }
}

extension Finding.Evidence {
  /// The path of the fact, such as `bylaws.board.size`.
  public var fact: String { subject.path }

  /// The title of the fact.
  public var title: LocalizedText { subject.title }

  /// The declared value; `nil` when it is sensitive and was not asked for.
  public var value: Value? { isShown ? decisive.slot(in: record.context).value : nil }

  /// The declared value as text in a language; choices by their titles.
  public var display: LocalizedText {
    value.map { subject.display($0) } ?? ValueWords.withheld
  }

  /// The declared value as text in one language; choices by their titles.
  ///
  /// It is the same as ``display`` in that language, only made for no other.
  ///
  /// - Parameter language: The wanted language.
  /// - Returns: The text.
  public func display(in language: Language) -> String {
    value.map { subject.display($0, in: language) } ?? ValueWords.withheld[language]
  }

  /// Whether the value was taken for granted, as the fact was not declared.
  public var isAssumed: Bool { record.isAssumed(decisive.fact) }

  /// The JSON Pointer to the value in its file.
  public var pointer: String {
    range == nil
      ? record.place(of: decisive.fact, indices: Array(decisive.positions)).pointer
      : subject.pointer(at: decisive.positions)
  }

  /// Where the value stands; `nil` for a fact that was taken for granted.
  public var location: SourceLocation? {
    guard !isAssumed else { return nil }
    if let range { return SourceLocation(record.declaration.source, range) }
    return record.place(of: decisive.fact, indices: Array(decisive.positions)).location
  }

  private var subject: FactSubject { record.evaluator.subject(of: decisive.fact) }
  private var isShown: Bool { record.options.revealsSensitive || !subject.isSensitive }
}

extension Finding.Evidence: Hashable {
  /// Whether two pieces of evidence show the same value of the same fact at the same place.
  public static func == (left: Self, right: Self) -> Bool {
    left.fact == right.fact && left.value == right.value && left.pointer == right.pointer
      && left.location == right.location
  }

  /// Hashes the fact and the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fact)
    hasher.combine(value)
  }
}

extension Finding.Evidence: CustomStringConvertible {
  /// The fact, its value and where that stands, for those who look into a program:
  /// `bylaws.board.size: 5 persons (klub.declaration.json:12:5)`.
  public var description: String {
    let place = location.map { "\($0.path):\($0.start.line):\($0.start.column)" }
    let origin = place ?? "taken for granted"
    return "\(fact): \(display(in: .english)) (\(origin))"
  }
}
