package import CharterDiagnostics

/// How messages speak of the place that a value stands in.
package struct MemberLabel: Hashable, Sendable {
  /// The name of the member.
  package let name: String

  /// Whether an element of the member is meant.
  package let isElement: Bool

  /// Makes a label.
  package init(_ name: String, isElement: Bool = false) {
    self.name = name
    self.isElement = isElement
  }

  /// The label of an element of the list that stands here.
  package var element: MemberLabel { MemberLabel(name, isElement: true) }

  /// The phrase that names the place.
  package var phrase: LocalizedText {
    isElement
      ? LocalizedText(en: "an element of \(name.quoted)", da: "et element i \(name.quoted)")
      : LocalizedText(name.quoted)
  }
}
