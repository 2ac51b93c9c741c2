/// The tool that writes a report, as reports name it.
package enum Tool {
  /// The name of the command.
  package static let name = "charter"

  /// The version, as in Semantic Versioning.
  package static let version = "0.1.0"
}
