import FEEL

/// What a value of a file may be, as a part of a JSON Schema.
struct Schema: Sendable {
  /// What the value is.
  indirect enum Form: Sendable {
    /// Anything at all.
    case anything

    /// Nothing: the member may not be there.
    case nothing

    /// What stands under a name in the schema's `$defs`.
    case definition(String)

    /// A text, perhaps of a pattern.
    case text(pattern: String?)

    /// One of some texts.
    case words([String])

    /// This number alone.
    case constant(Int)

    /// A number within limits.
    case number(min: Decimal128?, max: Decimal128?)

    /// A whole number, from a least one on.
    case integer(min: Int?)

    /// `true` or `false`.
    case boolean

    /// `null`.
    case null

    /// A list.
    case list(of: Schema, min: Int, isUnique: Bool)

    /// An object.
    case object(Object)

    /// An object of one schema where it has a member that is no object, else of the other.
    case marked(by: String, Schema, else: Schema)

    /// What one of several schemas takes.
    case any(of: [Schema])
  }

  /// What the value is.
  let form: Form

  /// Whether it may be `null` as well.
  private(set) var allowsNull = false

  /// A few words for it.
  private(set) var title: String?

  /// What it means, for whoever writes the file.
  private(set) var summary: String?

  /// Makes a schema.
  init(_ form: Form) {
    self.form = form
  }

  /// The schema that takes `null` as well.
  var orNull: Schema {
    var schema = self
    schema.allowsNull = true
    return schema
  }

  /// The schema with a few words for the value.
  func titled(_ title: String?) -> Schema {
    var schema = self
    schema.title = title
    return schema
  }

  /// The schema with what the value means.
  func described(_ summary: String?) -> Schema {
    var schema = self
    schema.summary = summary
    return schema
  }
}
