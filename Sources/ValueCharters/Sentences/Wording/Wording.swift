package import CharterDiagnostics

/// The way one language puts names, lists and values into words.
///
/// Texts of the tool itself are Danish for Danish and English for every other language.
package struct Wording: Hashable, Sendable {
  /// The language.
  package let language: Language

  /// Makes the wording of a language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The one of two texts that the language takes.
  package func callAsFunction(
    en english: @autoclosure () -> String, da danish: @autoclosure () -> String
  ) -> String {
    language == .danish ? danish() : english()
  }

  /// The most characters of a name; a title is a few words.
  private static let nameLimit = 300

  /// A name in the quotation marks of the language, cut where no sentence could hold it.
  package func quoted(_ name: String) -> String {
    var shown = name
    if name.utf8.count > Self.nameLimit, name.scalarCount > Self.nameLimit {
      shown = String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.nameLimit))) + "…"
    }
    return self(en: "“\(shown)”", da: "»\(shown)«")
  }

  /// Things that all count: `a, b and c`.
  package func all(of items: [String]) -> String {
    joined(items, self(en: "and", da: "og"))
  }

  /// Things of which one is enough: `a, b or c`.
  package func any(of items: [String]) -> String {
    joined(items, self(en: "or", da: "eller"))
  }

  /// Things of which none is: `neither a, b nor c`.
  package func none(of items: [String]) -> String {
    self(en: "neither ", da: "hverken ") + joined(items, self(en: "nor", da: "eller"))
  }

  private func joined(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return Array(items[..<(items.count - 1)]).joined(by: ", ") + " \(word) " + last
  }

  /// A clause as a sentence of its own: it begins with a capital and ends with a full stop.
  package func sentence(_ clause: String) -> String {
    let text = capitalized(clause)
    guard let last = text.unicodeScalars.last else { return "" }
    return ".!?…".unicodeScalars.contains(last) ? text : text + "."
  }

  /// A clause with a capital at its beginning; what stands in quotation marks is left alone.
  package func capitalized(_ clause: String) -> String {
    if let first = clause.utf8.first, first < 0x80 {
      var bytes = Array(clause.utf8)
      if UInt8(ascii: "a")...UInt8(ascii: "z") ~= first { bytes[0] &= ~0x20 }
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let first = clause.unicodeScalars.first else { return clause }
    return first.properties.uppercaseMapping + String(clause.unicodeScalars.dropFirst())
  }
}
