import CharterDiagnostics
package import CharterJSON

extension JSONNode {
  /// Whether another tree holds the same values, names, order and digits, wherever they stand.
  package func means(_ other: JSONNode) -> Bool {
    switch (value, other.value) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.isNamed($1.name) && $0.value.means($1.value) }
    case (.string(let left), .string(let right)):
      // String's own == would take composed and decomposed letters for the same.
      left.utf8.elementsEqual(right.utf8)
    default: value == other.value
    }
  }
}
