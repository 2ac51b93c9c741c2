/// The grammar that a text follows.
package enum JSONDialect: Hashable, CaseIterable, Sendable {
  /// JSON as in RFC 8259, nothing more.
  case json

  /// JSON5 as in its specification 1.0.0, which takes in all of JSON.
  case json5
}
