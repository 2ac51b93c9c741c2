package import CharterDiagnostics
package import CharterJSON

/// What kind of value stands where another one should, for messages.
package struct FoundKind: Hashable, Sendable {
  /// The kind of value.
  package let kind: JSONKind

  /// Makes a kind from a node; a node without one has had its diagnostic.
  package init?(_ node: JSONNode) {
    guard let kind = node.kind else { return nil }
    self.kind = kind
  }

  /// The kind with its indefinite article.
  package var phrase: LocalizedText {
    switch kind {
    case .null: LocalizedText("null")
    case .boolean: LocalizedText(en: "a boolean", da: "en sandhedsværdi")
    case .number: LocalizedText(en: "a number", da: "et tal")
    case .string: LocalizedText(en: "a text", da: "en tekst")
    case .array: LocalizedText(en: "a list", da: "en liste")
    case .object: LocalizedText(en: "an object", da: "et objekt")
    }
  }
}
