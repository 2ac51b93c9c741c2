import CharterJSON

/// What a file is to the linter.
public enum LintFileKind: String, CaseIterable, Sendable {
  /// `*.charter.json5`
  case charter

  /// `*.vocabulary.json5`
  case vocabulary

  /// `concepts.json5` or `*.concepts.json5`
  case concepts

  /// `*.case.json5`
  case caseFile

  /// `*.charter-test.json5`
  case charterTest

  /// `.charterlint.json5`
  case configuration

  /// Tells what a file is from its name.
  ///
  /// - Parameter path: The path of the file.
  public init?(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let kind = Self.allCases.first { kind in
      ["json5", "json"].contains { ending in
        let suffix = "\(kind.infix).\(ending)"
        return name == suffix || (kind != .configuration && name.hasSuffix(".\(suffix)"))
      }
    }
    guard let kind else { return nil }
    self = kind
  }

  /// Tells what a file is from its members.
  init?(of root: JSONNode?) {
    guard let root else { return nil }
    let kind = Self.allCases.first { kind in
      kind.marks.contains { root.has($0) }
    }
    guard let kind else { return nil }
    self = kind
  }

  private var infix: String {
    switch self {
    case .charter: "charter"
    case .vocabulary: "vocabulary"
    case .concepts: "concepts"
    case .caseFile: "case"
    case .charterTest: "charter-test"
    case .configuration: ".charterlint"
    }
  }

  /// The members that only such a file has.
  private var marks: [String] {
    switch self {
    case .charter: ["charter"]
    case .vocabulary: ["facts"]
    case .concepts: []
    case .caseFile: ["case"]
    case .charterTest: ["tests"]
    case .configuration: []
    }
  }
}
