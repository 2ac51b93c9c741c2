import CharterDiagnostics
import CharterJSON

/// Finds what findings are known by; each file is read once.
struct FindingContext {
  private var roots: [String: JSONNode?] = [:]

  /// What a finding is known by.
  mutating func fingerprint(of finding: Diagnostic) -> LintFingerprint {
    guard let location = finding.location else {
      return LintFingerprint(path: "", rule: finding.id, hash: Self.hash(finding.message[.english]))
    }
    let root = root(of: location.source)
    let way = root.map { Self.way(to: location.range.lowerBound, in: $0) } ?? []
    return LintFingerprint(
      path: location.path, rule: finding.id,
      hash: Self.hash((way + [location.text]).joined(separator: "\u{1F}")))
  }

  private mutating func root(of source: SourceText) -> JSONNode? {
    if let known = roots[source.path] { return known }
    let root = JSONReader.read(source, dialect: .json5).root
    roots[source.path] = .some(root)
    return root
  }

  /// The names that lead to an offset; elements go by their own names, so that their order is free.
  private static func way(to offset: Int, in node: JSONNode) -> [String] {
    for member in node.members ?? [] where member.range.holds(offset) {
      return [member.name] + way(to: offset, in: member.value)
    }
    for element in node.elements ?? [] where element.range.holds(offset) {
      let name = ["id", "name", "rule", "fact", "source"].lazy.compactMap { element[$0]?.string }
      return [name.first ?? ""] + way(to: offset, in: element)
    }
    return []
  }

  /// The 64-bit FNV-1a hash in hexadecimal digits.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension SourceRange {
  fileprivate func holds(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }
}
