// What the formats have in common.
extension Schema {
  /// Anything.
  static let anything = Schema(.anything)

  /// A text with something in it.
  static let text = Schema(.text(pattern: #"\S"#))

  /// Any text, the empty one too.
  static let anyText = Schema(.text(pattern: nil))

  /// An identifier such as `equal-worth`.
  static let kebabCase = Schema(.text(pattern: kebabCasePattern))

  /// A name such as `payingCount`.
  static let camelCase = Schema(.text(pattern: camelCasePattern))

  static let kebabCasePattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  static let camelCasePattern = "^[a-z][a-zA-Z0-9]*$"

  /// A day such as `2026-01-31`.
  static let date = Schema(.text(pattern: "^[0-9]{4,}-[0-9]{2}-[0-9]{2}$"))

  /// A time of whole days or months such as `P30D`.
  static let timeSpan = Schema(
    .text(pattern: "^P(?=.*[1-9])([0-9]+D|[0-9]+Y([0-9]+M)?|[0-9]+M)$"))

  /// The address of a web page.
  static let webAddress = Schema(.text(pattern: #"^https?://[^\u0000-\u0020\u007F]+$"#))

  /// The version of the format.
  static let format = Schema(.constant(1))

  static let boolean = Schema(.boolean)
  static let null = Schema(.null)
  static let number = Schema(.number(min: nil, max: nil))
  static let anyObject = Schema.openObject()

  /// The codes of the languages that every text of the file has.
  static let languages = Schema(
    .list(of: Schema(.text(pattern: "^[a-z]{2,3}$")), min: 1, isUnique: true))

  /// A text in each language of the file.
  static let localizedText = Schema(
    .object(
      Object(
        members: [
          .optional("da", .text, "The text in Danish."),
          .optional("en", .text, "The text in English."),
        ],
        others: .named(pattern: "^[a-z]{2,3}$", except: [], .text), isEmptyAllowed: false)))

  /// A text in each language of the file, from the definitions.
  static let texts = definition("texts")

  /// What stands under a name in the definitions.
  static func definition(_ name: String) -> Schema { Schema(.definition(name)) }

  /// A list.
  static func list(of element: Schema, canBeEmpty: Bool = true) -> Schema {
    Schema(.list(of: element, min: canBeEmpty ? 0 : 1, isUnique: false))
  }

  /// One of the words of a type.
  static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Schema
  where Word.RawValue == String {
    Schema(.words(Word.allCases.map(\.rawValue)))
  }

  /// What one of several schemas takes.
  static func any(of schemas: Schema...) -> Schema { Schema(.any(of: schemas)) }
}
