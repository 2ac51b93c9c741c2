package import CharterDiagnostics
import CharterJSON
import FEEL

/// The words of a declaration and of a charter that may name facts.
///
/// Of a vocabulary that serves many charters, one declaration and one charter use little. What they
/// may use can be told before the vocabulary is read.
package struct FactNames: Sendable {
  /// The words of which every path in the declaration consists, and others.
  private(set) var declared: Set<String> = []

  /// The words of which every path in a condition consists, and others.
  private(set) var read: Set<String> = []

  /// The texts in lists of conditions: choices that sentences give the titles of, whichever fact
  /// they may be of.
  private(set) var listed: Set<String> = []

  /// Finds the names of the facts of a declaration.
  ///
  /// - Returns: `nil` for what cannot be read.
  package init?(declaredIn source: SourceText) {
    var cursor = JSONCursor(source.bytes)
    do throws(JSONError) {
      guard try cursor.nextKind() == .object else { return nil }
      try cursor.beginObject()
      while let key = try cursor.nextMember() {
        if cursor.matches(key, "facts") {
          try addNames(of: &cursor)
        } else {
          try cursor.skipValue()
        }
      }
    } catch {
      return nil
    }
  }

  /// Takes up the names of the members of an object, and of the objects that they hold.
  private mutating func addNames(of cursor: inout JSONCursor) throws(JSONError) {
    guard try cursor.nextKind() == .object else {
      try cursor.skipValue()
      return
    }
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      declared.insert(cursor.decode(key))
      try addNames(of: &cursor)
    }
  }

  /// The same with the names that the conditions of a charter use.
  ///
  /// - Returns: `nil` where a condition has escapes, which are not worth the trouble.
  package func with(_ charter: Charter) -> FactNames? {
    var names = self
    var conditions = [charter.applies] + charter.definitions.map(\.condition)
    for value in charter.values {
      for rule in value.rules { conditions += [rule.applies, rule.requires] }
    }
    for condition in conditions {
      guard let text = condition?.text else { continue }
      if text.utf8.contains(UInt8(ascii: "\\")) { return nil }
      names.addNames(of: text)
    }
    return names
  }

  /// Takes up the words of a condition, those in its texts among them, and the texts in its lists.
  private mutating func addNames(of condition: String) {
    let bytes = Array(condition.utf8)
    var word = 0
    var quote: Int?
    var brackets = 0
    for (place, byte) in bytes.enumerated() where !byte.isPartOfWord {
      if place > word { read.insert(String(decoding: bytes[word..<place], as: UTF8.self)) }
      word = place + 1
      switch byte {
      case UInt8(ascii: "\""):
        if let start = quote, brackets > 0 {
          listed.insert(nfc(String(decoding: bytes[start..<place], as: UTF8.self)))
        }
        quote = quote == nil ? place + 1 : nil
      case UInt8(ascii: "[") where quote == nil: brackets += 1
      case UInt8(ascii: "]") where quote == nil: brackets -= 1
      default: break
      }
    }
    if bytes.count > word { read.insert(String(decoding: bytes[word...], as: UTF8.self)) }
    if let start = quote, brackets > 0 {
      listed.insert(nfc(String(decoding: bytes[start...], as: UTF8.self)))
    }
  }
}

extension UInt8 {
  /// Whether it goes on a word of a condition; no fact has another letter in its name.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
