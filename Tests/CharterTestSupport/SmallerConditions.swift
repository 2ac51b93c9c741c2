import CharterDiagnostics
import FEEL

/// Shrinks conditions that go against a law.
package enum SmallerConditions {
  /// Texts in which one part of a condition is replaced by a part of that or by a constant.
  ///
  /// Some are of wrong types and do not load.
  package static func of(_ text: String) -> [String] {
    let source = ConditionText(text)
    var results: [String] = []
    var open = [FEELParser.parse(source).syntax]
    while let syntax = open.popLast() {
      let parts = syntax.form.parts
      let head = source.text(in: SourceRange(0, syntax.range.lowerBound))
      let tail = source.text(in: SourceRange(syntax.range.upperBound, text.utf8.count))
      for part in parts { results.append(head + source.text(in: part.range) + tail) }
      for constant in ["true", "false", "1"] { results.append(head + constant + tail) }
      open += parts
    }
    return results.filter { $0.utf8.count < text.utf8.count }
  }
}
