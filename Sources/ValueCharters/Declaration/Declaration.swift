public import CharterDiagnostics
package import CharterJSON
public import FEEL

/// What an association declares: who it is, and where in the file its facts stand.
///
/// The facts are not read here. An evaluation reads them straight from the bytes.
public struct Declaration: Sendable {
  /// The identifier of the declaration.
  public let id: String

  /// The day of the declaration.
  public let declaredOn: CivilDate?

  /// Where the facts stand.
  package let facts: Facts

  /// The parts of the frame that few ask for.
  let (statedAssociation, statedDeclarant): (Part<Association>, Part<String>)
  let statedEvidence: Part<[Evidence]>

  /// What is wrong with the frame, in the order of the text; the facts are looked at later.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// The file; in a stream of declarations, the record alone.
  public let source: SourceText
}

extension Declaration {
  /// The association that declares.
  public struct Association: Hashable, Sendable {
    /// The name.
    public let name: String?

    /// The number in the Danish business register.
    public let cvr: String?
  }

  /// What a declared fact rests on.
  public struct Evidence: Hashable, Sendable {
    /// The path of the fact.
    public let fact: Located<String>

    /// The document.
    public let document: String?

    /// The page in it.
    public let page: Int?
  }

  /// The association, if the file names it.
  public var association: Association? {
    content(of: statedAssociation, "association", .association)
  }

  /// The role of the person who declares.
  public var declaredBy: String? { content(of: statedDeclarant, "declaredBy", .declarant) }

  /// What the facts rest on, in order.
  public var evidence: [Evidence] { content(of: statedEvidence, "evidence", .evidence) ?? [] }

  /// A part of the frame, which is read when it is asked for.
  enum Part<Content: Sendable>: Sendable {
    /// What was read of it, if it is there.
    case read(Content?)

    /// Something without a mistake; its range.
    case unread(SourceRange)

    /// A part that may stand somewhere without a mistake.
    init(at range: SourceRange?) {
      self = range.map { .unread($0) } ?? .read(nil)
    }
  }

  /// What stands under `facts`.
  package enum Facts: Hashable, Sendable {
    /// Nothing: every fact is not declared.
    case absent

    /// An object; its range.
    case object(SourceRange)

    /// An object within a file of charter tests.
    case tree(JSONNode)

    /// The literal `null`: every fact is declared as not known; its range.
    case null(SourceRange)

    /// Something else, or several objects, which has been reported; the range of the first.
    case malformed(SourceRange)

    /// The range of the value, if there is one.
    package var range: SourceRange? {
      switch self {
      case .absent: nil
      case .tree(let node): node.range
      case .object(let range), .null(let range), .malformed(let range): range
      }
    }
  }
}
