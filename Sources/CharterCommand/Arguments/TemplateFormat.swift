/// The form of a blank declaration.
package enum TemplateFormat: String, CaseIterable, Sendable {
  /// A declaration file whose answers are all `null`.
  case json

  /// The header of a table with one association a row.
  case csv
}
