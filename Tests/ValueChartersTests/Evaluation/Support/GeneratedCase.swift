import CharterTestSupport
import FEEL
import ValueCharters

/// A vocabulary of every type, with conditions, declarations and case files made at random.
enum GeneratedCase {
  static let facts = """
    p: { type: 'boolean' }, q: { type: 'boolean' }, group: { r: { type: 'boolean' } },
    m: { type: 'number' }, n: { type: 'number' },
    c: { type: 'choice', choices: {
      x: { da: 'x', en: 'x' }, y: { da: 'y', en: 'y' }, z: { da: 'z', en: 'z' } } },
    d: { type: 'date' },
    l: { type: 'list', of: { v: { type: 'boolean' }, w: { type: 'number' } } },
    dated: { type: 'boolean', validFor: 'P1Y', datedBy: 'on' }, on: { type: 'date' },
    given: { type: 'boolean', ifAbsent: { value: true, because: { da: 'x', en: 'x' } } },
    k: { type: 'boolean', source: 'authority' }, j: { type: 'boolean', source: 'assessor' },
    """

  /// A condition, nested at most so deeply.
  static func condition(_ generator: inout SeededGenerator, depth: Int = 3) -> String {
    if depth > 0, Bool.random(using: &generator) {
      let first = condition(&generator, depth: depth - 1)
      let second = condition(&generator, depth: depth - 1)
      let third = condition(&generator, depth: depth - 1)
      return [
        "(\(first) and \(second))", "(\(first) or \(second))", "not(\(first))",
        "(if \(first) then \(second) else \(third))",
      ].randomElement(using: &generator) ?? first
    }
    return atoms.randomElement(using: &generator) ?? "true"
  }

  private static let atoms = [
    "p", "q = true", "group.r", "group.r = false", "m < n", "m = n", "6 / m > 2",
    "m between 1 and n",
    "c = \"x\"", "c in (\"x\", \"y\")", "d <= today()", "d > date(2025, 1, 1)", "dated", "given",
    "on < d", "k", "j", "(every i in l satisfies i.v)", "(some i in l satisfies i.w > n)",
    "count(l[v]) >= 1", "count(l[w > m]) = 2", "count(l) > 0", "l[1].w > 1", "sum(l.w) > 3",
    "all(l.v)", "max(l.w) = m",
  ]

  /// A rule with random features.
  static func rule(_ id: String, _ generator: inout SeededGenerator) -> String {
    var rule = "id: '\(id)', requires: '\(condition(&generator))'"
    if Bool.random(using: &generator) { rule += ", applies: '\(condition(&generator, depth: 2))'" }
    if Int.random(in: 0..<3, using: &generator) == 0 { rule += ", level: 'should'" }
    if Int.random(in: 0..<3, using: &generator) == 0 { rule += ", cure: 'P30D'" }
    if Int.random(in: 0..<4, using: &generator) == 0 { rule += ", confirm: true" }
    if Int.random(in: 0..<5, using: &generator) == 0 { rule += ", holder: 'authority'" }
    return rule
  }
}

/// What is declared of the facts of a ``GeneratedCase``: for each path the JSON text, if any.
struct GeneratedDeclaration {
  private static let values: [(path: String, texts: [String])] = [
    ("p", ["true", "false"]), ("q", ["true", "false"]), ("group.r", ["true", "false"]),
    ("m", ["0", "1", "2", "3"]), ("n", ["0", "1", "2", "3"]), ("c", [#""x""#, #""y""#, #""z""#]),
    ("d", [#""2024-05-01""#, #""2025-10-01""#, #""2026-01-01""#]), ("dated", ["true", "false"]),
    ("on", [#""2024-09-30""#, #""2024-10-01""#, #""2025-06-01""#]),
  ]

  private var known: [String: String] = [:]
  private var unknown: [String: String] = [:]
  private var given: String?
  private var elements: [[String: String]]?
  private var judgement: String?
  private var recorded: String?

  init(_ generator: inout SeededGenerator) {
    for (path, texts) in Self.values {
      if Bool.random(using: &generator) {
        known[path] = texts.randomElement(using: &generator)
      } else {
        // Not declared, declared as not known, or of the wrong type.
        unknown[path] = ["", "null", "{}"].randomElement(using: &generator)
      }
    }
    given = ["true", "false", nil].randomElement(using: &generator) ?? nil
    if Bool.random(using: &generator) {
      elements = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Self.element(&generator)
      }
    }
    judgement = ["true", "false", nil].randomElement(using: &generator) ?? nil
    recorded = ["true", "false", nil].randomElement(using: &generator) ?? nil
  }

  private static func element(_ generator: inout SeededGenerator) -> [String: String] {
    var element: [String: String] = [:]
    if Bool.random(using: &generator) {
      element["v"] = ["true", "false"].randomElement(using: &generator)
    }
    if Bool.random(using: &generator) {
      element["w"] = ["0", "1", "2", "3"].randomElement(using: &generator)
    }
    return element
  }

  /// Gives values to some facts that are unknown, and changes nothing else.
  mutating func learn(_ generator: inout SeededGenerator) {
    for (path, texts) in Self.values
    where known[path] == nil && Bool.random(using: &generator) {
      known[path] = texts.randomElement(using: &generator)
    }
    if let elements {
      self.elements = elements.map { element in
        element.merging(Self.element(&generator)) { known, _ in known }
      }
    } else if Bool.random(using: &generator) {
      elements = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Self.element(&generator)
      }
    }
    if judgement == nil {
      judgement = ["true", "false", nil].randomElement(using: &generator) ?? nil
    }
    if recorded == nil {
      recorded = ["true", "false", nil].randomElement(using: &generator) ?? nil
    }
  }

  /// The object of facts.
  var facts: String {
    var members: [String] = []
    for (path, _) in Self.values {
      guard let text = known[path] ?? unknown[path].flatMap({ $0.isEmpty ? nil : $0 }) else {
        continue
      }
      members.append(path == "group.r" ? #""group": {"r": \#(text)}"# : #""\#(path)": \#(text)"#)
    }
    if let given { members.append(#""given": \#(given)"#) }
    if let elements {
      let texts = elements.map { element in
        let members = element.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
        return "{\(members.joined(separator: ", "))}"
      }
      members.append(#""l": [\#(texts.joined(separator: ", "))]"#)
    }
    return "{\(members.joined(separator: ", "))}"
  }

  /// The members of the case file.
  var caseFile: String {
    var members: [String] = []
    if let recorded { members.append("facts: { k: \(recorded) }") }
    if let judgement {
      members.append(
        """
        reviews: [{ fact: 'j', value: \(judgement), by: 'x', role: 'r', on: '2025-09-01',
          reasons: 'y' }]
        """)
    }
    return members.joined(separator: ", ")
  }
}
