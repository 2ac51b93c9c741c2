/// A condition of the kinds that charters are mostly made of, laid out to be answered fast.
///
/// Its steps are numbers without references, so that answering takes no memory and follows no
/// pointers but the one to the facts. It says the same as evaluating the condition does; what it does
/// not know, such as arithmetic, a fault among the facts or a very long text, it leaves to that.
final class PlainCondition: Sendable {
  /// What a comparison looks at.
  enum Operand: Sendable {
    /// A fact.
    case fact(FactID)

    /// The element that the quantifier has reached, and the fact that it is, where that is declared.
    case element(FactID?)

    /// A member of that element, and the fact that it is.
    case member(Int, FactID?)

    /// The evaluation date.
    case today

    /// A literal; texts lie in the table.
    case literal(FactCell)
  }

  /// One part of the condition; its own parts come behind it.
  struct Step: Sendable {
    /// What the part says.
    enum Kind: Sendable {
      /// Another condition does not hold.
      case not

      /// Other conditions are joined.
      case junction(Junction)

      /// An operand is true.
      case holds(Operand)

      /// Two operands of one kind are compared.
      case compares(Operand, ComparisonOperator, Operand, FactCell.Kind)

      /// Something lies between bounds: two comparisons both hold.
      case interval

      /// A text is one of some of the table.
      case isOneOf(Operand, texts: Range<Int>)

      /// A condition on the elements of a list.
      case quantifier(Junction, FactID)
    }

    /// What the part says.
    let kind: Kind

    /// Where the steps go on behind the part.
    var end: Int
  }

  /// The most steps of a condition; longer ones are not the kind that is answered often.
  static let stepLimit = 256

  /// The condition first, each part before its own parts.
  let steps: [Step]

  /// The literal texts.
  let texts: [String]

  /// Lays out a condition, unless some part of it is of another kind.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - definitions: The definitions that it may use, which are written out.
  init?(_ condition: Term<Bool>, _ definitions: [Definition]) {
    var layout = PlainLayout()
    guard layout.layOut(condition, definitions) != nil else { return nil }
    steps = layout.steps
    texts = layout.texts
  }

  /// Takes conditions that are laid out, each of which is answered from where it begins.
  init(_ layout: PlainLayout) {
    steps = layout.steps
    texts = layout.texts
  }
}
